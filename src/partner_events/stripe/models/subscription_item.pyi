# Generated from schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.stripe.models.plan import Plan
from partner_events.stripe.models.price import Price
from partner_events.stripe.models.tax_rate import TaxRate


class SubscriptionItemBillingThresholds(Model):
    usage_gte: int | None = None


class SubscriptionItemCurrentTrial(Model):
    end_date: int
    """Seconds since the Unix epoch."""

    start_date: int
    """Seconds since the Unix epoch."""

    trial_offer: str


class SubscriptionItem(Model):
    """One price that a subscription bills, with its quantity and its period.

    https://docs.stripe.com/api/subscription_items/object
    """

    billed_until: int | None = None
    billing_thresholds: SubscriptionItemBillingThresholds | None = None
    created: int
    """Seconds since the Unix epoch."""

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
    """What you attached to the object; every value is text."""

    object: Literal["subscription_item"]
    plan: Plan
    price: Price
    """What a unit costs, in each period."""

    quantity: int | None = None
    """How many units; absent where usage is metered."""

    subscription: str
    tax_rates: list[TaxRate] | None = None


class SubscriptionItemList(Model):
    object: Literal["list"]
    data: list[SubscriptionItem]
    has_more: bool
    total_count: int | None = None
    """How many objects there are on all pages; versions of 2020 and before send it."""

    url: str
