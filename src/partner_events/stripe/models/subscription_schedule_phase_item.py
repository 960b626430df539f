# Generated from schemas/stripe/objects/subscription_schedule.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import TaxRate


class SubscriptionSchedulePhaseItemBillingThresholds(Model):
    usage_gte: int | None = None


class SubscriptionSchedulePhaseItemDiscount(Model):
    coupon: str | None = None
    """The id of the Coupon; deliveries do not carry the object itself."""

    discount: str | None = None
    """The id of the Discount; deliveries do not carry the object itself."""

    promotion_code: str | None = None
    """The id of the PromotionCode; deliveries do not carry the object itself."""


class SubscriptionSchedulePhaseItem(Model):
    billing_thresholds: SubscriptionSchedulePhaseItemBillingThresholds | None = None
    discounts: list[SubscriptionSchedulePhaseItemDiscount]
    metadata: dict[str, str] | None = None
    """What you attached to the object; every value is text."""

    plan: str
    """The id of the Plan; deliveries do not carry the object itself."""

    price: str
    """The id of the Price; deliveries do not carry the object itself."""

    quantity: int | None = None
    tax_rates: list[TaxRate] | None = None
