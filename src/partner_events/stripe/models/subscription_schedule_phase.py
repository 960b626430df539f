# Generated from schemas/stripe/objects/subscription_schedule.json by `python -m codegen`; do not edit.
# Vocabularies are in _stub_subscription_schedule.pyi.

from partner_events._models.model import Model, Number
from partner_events.stripe.models._types import TaxRate


class SubscriptionSchedulePhaseAddInvoiceItemDiscount(Model):
    __event_always__ = "coupon discount promotion_code"

    coupon: str | None = None
    """The id of the Coupon; deliveries do not carry the object itself."""

    discount: str | None = None
    """The id of the Discount; deliveries do not carry the object itself."""

    promotion_code: str | None = None
    """The id of the PromotionCode; deliveries do not carry the object itself."""


class SubscriptionSchedulePhaseAddInvoiceItemPeriodEnd(Model):
    timestamp: int | None = None
    """Seconds since the Unix epoch."""

    type: str


class SubscriptionSchedulePhaseAddInvoiceItemPeriodStart(Model):
    timestamp: int | None = None
    """Seconds since the Unix epoch."""

    type: str


class SubscriptionSchedulePhaseAddInvoiceItemPeriod(Model):
    end: SubscriptionSchedulePhaseAddInvoiceItemPeriodEnd
    start: SubscriptionSchedulePhaseAddInvoiceItemPeriodStart


class SubscriptionSchedulePhaseAddInvoiceItem(Model):
    __event_always__ = "discountable metadata quantity"

    discountable: bool | None = None
    discounts: list[SubscriptionSchedulePhaseAddInvoiceItemDiscount]
    metadata: dict[str, str] | None = None
    """What you attached to the object; every value is text."""

    period: SubscriptionSchedulePhaseAddInvoiceItemPeriod
    price: str
    """The id of the Price; deliveries do not carry the object itself."""

    quantity: int | None = None
    tax_rates: list[TaxRate] | None = None


class SubscriptionSchedulePhaseAutomaticTaxLiability(Model):
    account: str | None = None
    """The id of the Account; deliveries do not carry the object itself."""

    type: str


class SubscriptionSchedulePhaseAutomaticTax(Model):
    __event_always__ = "disabled_reason liability"

    disabled_reason: str | None = None
    enabled: bool
    liability: SubscriptionSchedulePhaseAutomaticTaxLiability | None = None


class SubscriptionSchedulePhaseBillingThresholds(Model):
    __event_always__ = "amount_gte reset_billing_cycle_anchor"

    amount_gte: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    reset_billing_cycle_anchor: bool | None = None


class SubscriptionSchedulePhaseDiscount(Model):
    __event_always__ = "coupon discount promotion_code"

    coupon: str | None = None
    """The id of the Coupon; deliveries do not carry the object itself."""

    discount: str | None = None
    """The id of the Discount; deliveries do not carry the object itself."""

    promotion_code: str | None = None
    """The id of the PromotionCode; deliveries do not carry the object itself."""


class SubscriptionSchedulePhaseInvoiceSettingsCustomField(Model):
    name: str
    value: str


class SubscriptionSchedulePhaseInvoiceSettingsIssuer(Model):
    account: str | None = None
    """The id of the Account; deliveries do not carry the object itself."""

    type: str


class SubscriptionSchedulePhaseInvoiceSettings(Model):
    __event_always__ = "account_tax_ids custom_fields days_until_due description footer issuer"

    account_tax_ids: list[str] | None = None
    custom_fields: list[SubscriptionSchedulePhaseInvoiceSettingsCustomField] | None = None
    days_until_due: int | None = None
    description: str | None = None
    footer: str | None = None
    issuer: SubscriptionSchedulePhaseInvoiceSettingsIssuer | None = None


class SubscriptionSchedulePhaseItemBillingThresholds(Model):
    __event_always__ = "usage_gte"

    usage_gte: int | None = None


class SubscriptionSchedulePhaseItemDiscount(Model):
    __event_always__ = "coupon discount promotion_code"

    coupon: str | None = None
    """The id of the Coupon; deliveries do not carry the object itself."""

    discount: str | None = None
    """The id of the Discount; deliveries do not carry the object itself."""

    promotion_code: str | None = None
    """The id of the PromotionCode; deliveries do not carry the object itself."""


class SubscriptionSchedulePhaseItem(Model):
    __event_always__ = "billing_thresholds metadata"

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


class SubscriptionSchedulePhaseTransferData(Model):
    __event_always__ = "amount_percent"

    amount_percent: Number | None = None
    destination: str
    """The id of the Account; deliveries do not carry the object itself."""


class SubscriptionSchedulePhase(Model):
    __event_always__ = (
        "application_fee_percent billing_cycle_anchor billing_thresholds "
        "collection_method default_payment_method description invoice_settings metadata "
        "on_behalf_of transfer_data trial_end"
    )

    add_invoice_items: list[SubscriptionSchedulePhaseAddInvoiceItem]
    application_fee_percent: Number | None = None
    automatic_tax: SubscriptionSchedulePhaseAutomaticTax | None = None
    billing_cycle_anchor: str | None = None
    billing_thresholds: SubscriptionSchedulePhaseBillingThresholds | None = None
    collection_method: str | None = None
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

    proration_behavior: str
    start_date: int
    """Seconds since the Unix epoch."""

    transfer_data: SubscriptionSchedulePhaseTransferData | None = None
    trial: bool | None = None
    trial_end: int | None = None
    """Seconds since the Unix epoch."""


HISTORY = "_history_subscription_schedule"
