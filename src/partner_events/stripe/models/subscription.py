# Generated from schemas/stripe by codegen; do not edit.
# Vocabularies are in _stub_subscription.pyi.

from partner_events._models.model import Model, Number
from partner_events.stripe.models._types import (
    Discount,
    SubscriptionItem,
    SubscriptionItemList,
    SubscriptionPaymentSettings,
    TaxRate,
)


class SubscriptionAutomaticTaxLiability(Model):
    account: str | None = None
    type: str


class SubscriptionAutomaticTax(Model):
    __event_always__ = "disabled_reason liability"

    disabled_reason: str | None = None
    enabled: bool
    liability: SubscriptionAutomaticTaxLiability | None = None


class SubscriptionBillingCycleAnchorConfig(Model):
    __event_always__ = "hour minute month second"

    day_of_month: int
    hour: int | None = None
    minute: int | None = None
    month: int | None = None
    second: int | None = None


class SubscriptionBillingModeFlexible(Model):
    proration_discounts: str | None = None


class SubscriptionBillingMode(Model):
    __event_always__ = "flexible"

    flexible: SubscriptionBillingModeFlexible | None = None
    type: str
    updated_at: int | None = None


class SubscriptionBillingScheduleAppliesTo(Model):
    __event_always__ = "price"

    price: str | None = None
    type: str


class SubscriptionBillingScheduleBillUntilDuration(Model):
    __event_always__ = "interval_count"

    interval: str
    interval_count: int | None = None


class SubscriptionBillingScheduleBillUntil(Model):
    __event_always__ = "duration timestamp"

    computed_timestamp: int
    duration: SubscriptionBillingScheduleBillUntilDuration | None = None
    timestamp: int | None = None
    type: str


class SubscriptionBillingSchedule(Model):
    __event_always__ = "applies_to"

    applies_to: list[SubscriptionBillingScheduleAppliesTo] | None = None
    bill_until: SubscriptionBillingScheduleBillUntil
    key: str


class SubscriptionBillingThresholds(Model):
    __event_always__ = "amount_gte reset_billing_cycle_anchor"

    amount_gte: int | None = None
    reset_billing_cycle_anchor: bool | None = None


class SubscriptionCancellationDetails(Model):
    __event_always__ = "comment feedback feedback_option reason"

    comment: str | None = None
    feedback: str | None = None
    feedback_option: str | None = None
    reason: str | None = None


class SubscriptionInvoiceSettingsCustomField(Model):
    name: str
    value: str


class SubscriptionInvoiceSettingsIssuer(Model):
    account: str | None = None
    type: str


class SubscriptionInvoiceSettings(Model):
    __event_always__ = "account_tax_ids custom_fields description footer"

    account_tax_ids: list[str] | None = None
    custom_fields: list[SubscriptionInvoiceSettingsCustomField] | None = None
    description: str | None = None
    footer: str | None = None
    issuer: SubscriptionInvoiceSettingsIssuer


class SubscriptionManagedPayments(Model):
    enabled: bool


class SubscriptionPauseCollection(Model):
    __event_always__ = "resumes_at"

    behavior: str
    resumes_at: int | None = None


class SubscriptionPendingInvoiceItemInterval(Model):
    interval: str
    interval_count: int


class SubscriptionPendingUpdate(Model):
    __event_always__ = (
        "billing_cycle_anchor cancel_at_period_end discount discounts metadata "
        "subscription_items trial_end trial_from_plan"
    )

    billing_cycle_anchor: int | None = None
    cancel_at_period_end: bool | None = None
    discount: Discount | None = None
    discounts: list[str] | None = None
    expires_at: int
    metadata: dict[str, str] | None = None
    subscription_items: list[SubscriptionItem] | None = None
    trial_end: int | None = None
    trial_from_plan: bool | None = None


class SubscriptionPresentmentDetails(Model):
    presentment_currency: str


class SubscriptionStatusDetailsPausedSubscription(Model):
    type: str


class SubscriptionStatusDetailsPaused(Model):
    subscription: SubscriptionStatusDetailsPausedSubscription
    transitioned_at: int
    type: str


class SubscriptionStatusDetails(Model):
    paused: SubscriptionStatusDetailsPaused


class SubscriptionTransferData(Model):
    __event_always__ = "amount_percent"

    amount_percent: Number | None = None
    destination: str


class SubscriptionTrialSettingsEndBehavior(Model):
    __event_always__ = "billing_cycle_anchor"

    billing_cycle_anchor: str | None = None
    missing_payment_method: str


class SubscriptionTrialSettings(Model):
    end_behavior: SubscriptionTrialSettingsEndBehavior


class Subscription(Model):
    """https://docs.stripe.com/api/subscriptions/object"""

    __event_always__ = (
        "application application_fee_percent billing_cycle_anchor_config "
        "billing_thresholds cancel_at canceled_at cancellation_details customer_account "
        "days_until_due default_payment_method default_source description ended_at "
        "latest_invoice managed_payments next_pending_invoice_item_invoice on_behalf_of "
        "pause_collection payment_settings pending_invoice_item_interval "
        "pending_setup_intent pending_update schedule test_clock transfer_data trial_end "
        "trial_settings trial_start"
    )

    application: str | None = None
    application_fee_percent: Number | None = None
    automatic_tax: SubscriptionAutomaticTax
    billing_cycle_anchor: int
    billing_cycle_anchor_config: SubscriptionBillingCycleAnchorConfig | None = None
    billing_mode: SubscriptionBillingMode
    billing_schedules: list[SubscriptionBillingSchedule]
    billing_thresholds: SubscriptionBillingThresholds | None = None
    cancel_at: int | None = None
    cancel_at_period_end: bool
    canceled_at: int | None = None
    cancellation_details: SubscriptionCancellationDetails | None = None
    collection_method: str
    created: int
    currency: str
    customer: str
    customer_account: str | None = None
    days_until_due: int | None = None
    default_payment_method: str | None = None
    default_source: str | None = None
    default_tax_rates: list[TaxRate] | None = None
    description: str | None = None
    discounts: list[str]
    ended_at: int | None = None
    id: str
    invoice_settings: SubscriptionInvoiceSettings
    items: SubscriptionItemList
    latest_invoice: str | None = None
    livemode: bool
    managed_payments: SubscriptionManagedPayments | None = None
    metadata: dict[str, str]
    next_pending_invoice_item_invoice: int | None = None
    object: str
    on_behalf_of: str | None = None
    pause_collection: SubscriptionPauseCollection | None = None
    payment_settings: SubscriptionPaymentSettings | None = None
    pending_invoice_item_interval: SubscriptionPendingInvoiceItemInterval | None = None
    pending_setup_intent: str | None = None
    pending_update: SubscriptionPendingUpdate | None = None
    presentment_details: SubscriptionPresentmentDetails | None = None
    schedule: str | None = None
    start_date: int
    status: str
    status_details: SubscriptionStatusDetails | None = None
    test_clock: str | None = None
    transfer_data: SubscriptionTransferData | None = None
    trial_end: int | None = None
    trial_settings: SubscriptionTrialSettings | None = None
    trial_start: int | None = None


HISTORY = "_history_subscription"
BESIDE = "Subscription"
