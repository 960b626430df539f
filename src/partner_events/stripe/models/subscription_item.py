# Generated from schemas/stripe/objects/subscription_item.json by `python -m codegen`; do not edit.
# Vocabularies are in subscription_item.pyi.

from partner_events._models.model import Model
from partner_events.stripe.models._types import Plan, Price, TaxRate


class SubscriptionItemBillingThresholds(Model):
    __event_always__ = "usage_gte"

    usage_gte: int | None = None


class SubscriptionItemCurrentTrial(Model):
    end_date: int
    """Seconds since the Unix epoch."""

    start_date: int
    """Seconds since the Unix epoch."""

    trial_offer: str


class SubscriptionItem(Model):
    """https://docs.stripe.com/api/subscription_items/object"""

    __event_always__ = "billing_thresholds current_trial tax_rates"

    billed_until: int | None = None
    billing_thresholds: SubscriptionItemBillingThresholds | None = None
    created: int
    """Seconds since the Unix epoch."""

    current_period_end: int
    """Seconds since the Unix epoch."""

    current_period_start: int
    """Seconds since the Unix epoch."""

    current_trial: SubscriptionItemCurrentTrial | None = None
    deleted: bool | None = None
    discounts: list[str]
    id: str
    metadata: dict[str, str]
    """What you attached to the object; every value is text."""

    object: str
    plan: Plan
    price: Price
    quantity: int | None = None
    subscription: str
    tax_rates: list[TaxRate] | None = None


class SubscriptionItemList(Model):
    object: str
    data: list[SubscriptionItem]
    has_more: bool
    total_count: int | None = None
    """How many objects there are on all pages; versions of 2020 and before send it."""

    url: str


HISTORY = "_history_subscription_item"
