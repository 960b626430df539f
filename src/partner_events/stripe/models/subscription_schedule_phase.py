# Generated from schemas/stripe/objects/subscription_schedule.json by `python -m codegen`; do not edit.

from partner_events._model import Model, Number
from partner_events.stripe.models._types import (
    SubscriptionSchedulePhaseAddInvoiceItem,
    SubscriptionSchedulePhaseAutomaticTaxDisabledReason,
    SubscriptionSchedulePhaseAutomaticTaxLiabilityType,
    SubscriptionSchedulePhaseBillingCycleAnchor,
    SubscriptionSchedulePhaseCollectionMethod,
    SubscriptionSchedulePhaseInvoiceSettings,
    SubscriptionSchedulePhaseItem,
    SubscriptionSchedulePhaseProrationBehavior,
    TaxRate,
)


class SubscriptionSchedulePhaseAutomaticTaxLiability(Model):
    account: str | None = None
    """The id of the Account; deliveries do not carry the object itself."""

    type: SubscriptionSchedulePhaseAutomaticTaxLiabilityType


class SubscriptionSchedulePhaseAutomaticTax(Model):
    disabled_reason: SubscriptionSchedulePhaseAutomaticTaxDisabledReason | None = None
    enabled: bool
    liability: SubscriptionSchedulePhaseAutomaticTaxLiability | None = None


class SubscriptionSchedulePhaseBillingThresholds(Model):
    amount_gte: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    reset_billing_cycle_anchor: bool | None = None


class SubscriptionSchedulePhaseDiscount(Model):
    coupon: str | None = None
    """The id of the Coupon; deliveries do not carry the object itself."""

    discount: str | None = None
    """The id of the Discount; deliveries do not carry the object itself."""

    promotion_code: str | None = None
    """The id of the PromotionCode; deliveries do not carry the object itself."""


class SubscriptionSchedulePhaseTransferData(Model):
    amount_percent: Number | None = None
    destination: str
    """The id of the Account; deliveries do not carry the object itself."""


class SubscriptionSchedulePhase(Model):
    add_invoice_items: list[SubscriptionSchedulePhaseAddInvoiceItem]
    application_fee_percent: Number | None = None
    automatic_tax: SubscriptionSchedulePhaseAutomaticTax | None = None
    billing_cycle_anchor: SubscriptionSchedulePhaseBillingCycleAnchor | None = None
    billing_thresholds: SubscriptionSchedulePhaseBillingThresholds | None = None
    collection_method: SubscriptionSchedulePhaseCollectionMethod | None = None
    currency: str
    default_payment_method: str | None = None
    """The id of the PaymentMethod; deliveries do not carry the object itself."""

    default_tax_rates: list[TaxRate] | None = None
    description: str | None = None
    discounts: list[SubscriptionSchedulePhaseDiscount]
    end_date: int
    """Seconds since the Unix epoch."""

    invoice_settings: SubscriptionSchedulePhaseInvoiceSettings | None = None
    items: list[SubscriptionSchedulePhaseItem]
    metadata: dict[str, str] | None = None
    """What you attached to the object; every value is text."""

    on_behalf_of: str | None = None
    """The id of the Account; deliveries do not carry the object itself."""

    proration_behavior: SubscriptionSchedulePhaseProrationBehavior
    start_date: int
    """Seconds since the Unix epoch."""

    transfer_data: SubscriptionSchedulePhaseTransferData | None = None
    trial: bool | None = None
    trial_end: int | None = None
    """Seconds since the Unix epoch."""
