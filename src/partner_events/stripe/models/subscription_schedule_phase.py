# Generated from schemas/stripe by codegen; do not edit.
# Vocabularies are in _stub_subscription_schedule.pyi.

from partner_events._models.model import Model, Number
from partner_events.stripe.models._types import TaxRate


class SubscriptionSchedulePhaseAddInvoiceItemDiscount(Model):
    __event_always__ = "coupon discount promotion_code"

    coupon: str | None = None
    discount: str | None = None
    promotion_code: str | None = None


class SubscriptionSchedulePhaseAddInvoiceItemPeriodEnd(Model):
    timestamp: int | None = None
    type: str


class SubscriptionSchedulePhaseAddInvoiceItemPeriodStart(Model):
    timestamp: int | None = None
    type: str


class SubscriptionSchedulePhaseAddInvoiceItemPeriod(Model):
    end: SubscriptionSchedulePhaseAddInvoiceItemPeriodEnd
    start: SubscriptionSchedulePhaseAddInvoiceItemPeriodStart


class SubscriptionSchedulePhaseAddInvoiceItem(Model):
    __event_always__ = "discountable metadata quantity"

    discountable: bool | None = None
    discounts: list[SubscriptionSchedulePhaseAddInvoiceItemDiscount]
    metadata: dict[str, str] | None = None
    period: SubscriptionSchedulePhaseAddInvoiceItemPeriod
    price: str
    quantity: int | None = None
    tax_rates: list[TaxRate] | None = None


class SubscriptionSchedulePhaseAutomaticTaxLiability(Model):
    account: str | None = None
    type: str


class SubscriptionSchedulePhaseAutomaticTax(Model):
    __event_always__ = "disabled_reason liability"

    disabled_reason: str | None = None
    enabled: bool
    liability: SubscriptionSchedulePhaseAutomaticTaxLiability | None = None


class SubscriptionSchedulePhaseBillingThresholds(Model):
    __event_always__ = "amount_gte reset_billing_cycle_anchor"

    amount_gte: int | None = None
    reset_billing_cycle_anchor: bool | None = None


class SubscriptionSchedulePhaseDiscount(Model):
    __event_always__ = "coupon discount promotion_code"

    coupon: str | None = None
    discount: str | None = None
    promotion_code: str | None = None


class SubscriptionSchedulePhaseInvoiceSettingsCustomField(Model):
    name: str
    value: str


class SubscriptionSchedulePhaseInvoiceSettingsIssuer(Model):
    account: str | None = None
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
    discount: str | None = None
    promotion_code: str | None = None


class SubscriptionSchedulePhaseItem(Model):
    __event_always__ = "billing_thresholds metadata"

    billing_thresholds: SubscriptionSchedulePhaseItemBillingThresholds | None = None
    discounts: list[SubscriptionSchedulePhaseItemDiscount]
    metadata: dict[str, str] | None = None
    plan: str
    price: str
    quantity: int | None = None
    tax_rates: list[TaxRate] | None = None


class SubscriptionSchedulePhaseTransferData(Model):
    __event_always__ = "amount_percent"

    amount_percent: Number | None = None
    destination: str


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
    default_tax_rates: list[TaxRate] | None = None
    description: str | None = None
    discounts: list[SubscriptionSchedulePhaseDiscount]
    end_date: int
    invoice_settings: SubscriptionSchedulePhaseInvoiceSettings | None = None
    items: list[SubscriptionSchedulePhaseItem]
    metadata: dict[str, str] | None = None
    on_behalf_of: str | None = None
    proration_behavior: str
    start_date: int
    transfer_data: SubscriptionSchedulePhaseTransferData | None = None
    trial: bool | None = None
    trial_end: int | None = None


HISTORY = "_history_subscription_schedule"
BESIDE = "SubscriptionSchedulePhase"
