# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.stripe.models._types import Plan, Price, TaxRate


class SubscriptionItemBillingThresholds(Model):
    __event_always__ = "usage_gte"

    usage_gte: int | None = None


class SubscriptionItemCurrentTrial(Model):
    end_date: int
    start_date: int
    trial_offer: str


class SubscriptionItem(Model):
    """https://docs.stripe.com/api/subscription_items/object"""

    __event_always__ = "billing_thresholds current_trial tax_rates"

    billed_until: int | None = None
    billing_thresholds: SubscriptionItemBillingThresholds | None = None
    created: int
    current_period_end: int
    """When the period ends that is being billed. Seconds since the Unix epoch."""

    current_period_start: int
    """When the period began that is being billed. Seconds since the Unix epoch."""

    current_trial: SubscriptionItemCurrentTrial | None = None
    deleted: bool | None = None
    discounts: list[str]
    id: str
    """Begins with `si_`."""

    metadata: dict[str, str]
    object: str
    plan: Plan
    price: Price
    """What a unit costs, in each period."""

    quantity: int | None = None
    """How many units; absent where usage is metered."""

    subscription: str
    tax_rates: list[TaxRate] | None = None


class SubscriptionItemList(Model):
    object: str
    data: list[SubscriptionItem]
    has_more: bool
    total_count: int | None = None
    url: str


HISTORY = "_history_subscription_item"
