# Generated from schemas/stripe/objects/subscription_schedule.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import (
    SubscriptionSchedulePhaseAddInvoiceItemPeriodEndType,
    SubscriptionSchedulePhaseAddInvoiceItemPeriodStartType,
    TaxRate,
)


class SubscriptionSchedulePhaseAddInvoiceItemDiscount(Model):
    coupon: str | None = None
    """The id of the Coupon; deliveries do not carry the object itself."""

    discount: str | None = None
    """The id of the Discount; deliveries do not carry the object itself."""

    promotion_code: str | None = None
    """The id of the PromotionCode; deliveries do not carry the object itself."""


class SubscriptionSchedulePhaseAddInvoiceItemPeriodEnd(Model):
    timestamp: int | None = None
    """Seconds since the Unix epoch."""

    type: SubscriptionSchedulePhaseAddInvoiceItemPeriodEndType


class SubscriptionSchedulePhaseAddInvoiceItemPeriodStart(Model):
    timestamp: int | None = None
    """Seconds since the Unix epoch."""

    type: SubscriptionSchedulePhaseAddInvoiceItemPeriodStartType


class SubscriptionSchedulePhaseAddInvoiceItemPeriod(Model):
    end: SubscriptionSchedulePhaseAddInvoiceItemPeriodEnd
    start: SubscriptionSchedulePhaseAddInvoiceItemPeriodStart


class SubscriptionSchedulePhaseAddInvoiceItem(Model):
    discountable: bool | None = None
    discounts: list[SubscriptionSchedulePhaseAddInvoiceItemDiscount]
    metadata: dict[str, str] | None = None
    """What you attached to the object; every value is text."""

    period: SubscriptionSchedulePhaseAddInvoiceItemPeriod
    price: str
    """The id of the Price; deliveries do not carry the object itself."""

    quantity: int | None = None
    tax_rates: list[TaxRate] | None = None
