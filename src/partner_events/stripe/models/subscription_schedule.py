# Generated from schemas/stripe by codegen; do not edit.
# Vocabularies are in _stub_subscription_schedule.pyi.

from partner_events._models.model import Model, Number
from partner_events.stripe.models._types import SubscriptionSchedulePauseSchedule, SubscriptionSchedulePhase


class SubscriptionScheduleBillingModeFlexible(Model):
    proration_discounts: str | None = None


class SubscriptionScheduleBillingMode(Model):
    __event_always__ = "flexible"

    flexible: SubscriptionScheduleBillingModeFlexible | None = None
    type: str
    updated_at: int | None = None


class SubscriptionScheduleCurrentPhase(Model):
    end_date: int
    start_date: int


class SubscriptionScheduleDefaultSettingsAutomaticTaxLiability(Model):
    account: str | None = None
    type: str


class SubscriptionScheduleDefaultSettingsAutomaticTax(Model):
    __event_always__ = "disabled_reason liability"

    disabled_reason: str | None = None
    enabled: bool
    liability: SubscriptionScheduleDefaultSettingsAutomaticTaxLiability | None = None


class SubscriptionScheduleDefaultSettingsBillingThresholds(Model):
    __event_always__ = "amount_gte reset_billing_cycle_anchor"

    amount_gte: int | None = None
    reset_billing_cycle_anchor: bool | None = None


class SubscriptionScheduleDefaultSettingsInvoiceSettingsCustomField(Model):
    name: str
    value: str


class SubscriptionScheduleDefaultSettingsInvoiceSettingsIssuer(Model):
    account: str | None = None
    type: str


class SubscriptionScheduleDefaultSettingsInvoiceSettings(Model):
    __event_always__ = "account_tax_ids custom_fields days_until_due description footer"

    account_tax_ids: list[str] | None = None
    custom_fields: list[SubscriptionScheduleDefaultSettingsInvoiceSettingsCustomField] | None = None
    days_until_due: int | None = None
    description: str | None = None
    footer: str | None = None
    issuer: SubscriptionScheduleDefaultSettingsInvoiceSettingsIssuer


class SubscriptionScheduleDefaultSettingsTransferData(Model):
    __event_always__ = "amount_percent"

    amount_percent: Number | None = None
    destination: str


class SubscriptionScheduleDefaultSettings(Model):
    __event_always__ = (
        "application_fee_percent billing_thresholds collection_method "
        "default_payment_method description on_behalf_of transfer_data"
    )

    application_fee_percent: Number | None = None
    automatic_tax: SubscriptionScheduleDefaultSettingsAutomaticTax | None = None
    billing_cycle_anchor: str
    billing_thresholds: SubscriptionScheduleDefaultSettingsBillingThresholds | None = None
    collection_method: str | None = None
    default_payment_method: str | None = None
    description: str | None = None
    invoice_settings: SubscriptionScheduleDefaultSettingsInvoiceSettings
    on_behalf_of: str | None = None
    transfer_data: SubscriptionScheduleDefaultSettingsTransferData | None = None


class SubscriptionSchedule(Model):
    """https://docs.stripe.com/api/subscription_schedules/object"""

    __event_always__ = (
        "application canceled_at completed_at current_phase customer_account metadata "
        "released_at released_subscription subscription test_clock"
    )

    application: str | None = None
    billing_mode: SubscriptionScheduleBillingMode
    canceled_at: int | None = None
    completed_at: int | None = None
    created: int
    current_phase: SubscriptionScheduleCurrentPhase | None = None
    customer: str
    customer_account: str | None = None
    default_settings: SubscriptionScheduleDefaultSettings
    end_behavior: str
    id: str
    livemode: bool
    metadata: dict[str, str] | None = None
    object: str
    pause_schedules: list[SubscriptionSchedulePauseSchedule]
    phases: list[SubscriptionSchedulePhase]
    released_at: int | None = None
    released_subscription: str | None = None
    status: str
    subscription: str | None = None
    test_clock: str | None = None


HISTORY = "_history_subscription_schedule"
BESIDE = "SubscriptionSchedule SubscriptionScheduleDefaultSettings"
