# Generated for type checkers alone; import from `partner_events.stripe.models`.
# From schemas/stripe by codegen; do not edit.
# pyright: reportRedeclaration=false

from typing import Literal

from partner_events._models.model import PARTNER_EVENTS_SHOW_RETIRED, Model, Number
from partner_events.stripe.models.tax_rate import TaxRate
from typing_extensions import deprecated


class SubscriptionScheduleBillingModeFlexible(Model):
    proration_discounts: Literal[
        "included",
        "itemized",
    ] | str | None = None


class SubscriptionScheduleBillingMode(Model):
    flexible: SubscriptionScheduleBillingModeFlexible | None = None
    type: Literal[
        "classic",
        "flexible",
    ] | str
    updated_at: int | None = None
    """Seconds since the Unix epoch."""


class SubscriptionScheduleBillingThresholds(Model):
    amount_gte: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    reset_billing_cycle_anchor: bool | None = None


class SubscriptionScheduleCurrentPhase(Model):
    end_date: int
    """Seconds since the Unix epoch."""

    start_date: int
    """Seconds since the Unix epoch."""


class SubscriptionScheduleDefaultSettingsAutomaticTaxLiability(Model):
    account: str | None = None
    """The id of the Account; deliveries do not carry the object itself."""

    type: Literal[
        "account",
        "self",
    ] | str


class SubscriptionScheduleDefaultSettingsAutomaticTax(Model):
    disabled_reason: Literal["requires_location_inputs"] | str | None = None
    enabled: bool
    liability: SubscriptionScheduleDefaultSettingsAutomaticTaxLiability | None = None


class SubscriptionScheduleDefaultSettingsBillingThresholds(Model):
    amount_gte: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    reset_billing_cycle_anchor: bool | None = None


class SubscriptionScheduleDefaultSettingsInvoiceSettingsCustomField(Model):
    name: str
    value: str


class SubscriptionScheduleDefaultSettingsInvoiceSettingsIssuer(Model):
    account: str | None = None
    """The id of the Account; deliveries do not carry the object itself."""

    type: Literal[
        "account",
        "self",
    ] | str


class SubscriptionScheduleDefaultSettingsInvoiceSettings(Model):
    account_tax_ids: list[str] | None = None
    custom_fields: list[SubscriptionScheduleDefaultSettingsInvoiceSettingsCustomField] | None = None
    days_until_due: int | None = None
    description: str | None = None
    footer: str | None = None
    issuer: SubscriptionScheduleDefaultSettingsInvoiceSettingsIssuer


class SubscriptionScheduleDefaultSettingsTransferData(Model):
    amount_percent: Number | None = None
    destination: str
    """The id of the Account; deliveries do not carry the object itself."""


class SubscriptionScheduleDefaultSettings(Model):
    application_fee_percent: Number | None = None
    automatic_tax: SubscriptionScheduleDefaultSettingsAutomaticTax | None = None
    billing_cycle_anchor: Literal[
        "automatic",
        "phase_start",
    ] | str
    billing_thresholds: SubscriptionScheduleDefaultSettingsBillingThresholds | None = None
    collection_method: Literal[
        "charge_automatically",
        "send_invoice",
    ] | str | None = None
    default_payment_method: str | None = None
    """The id of the PaymentMethod; deliveries do not carry the object itself."""

    description: str | None = None
    invoice_settings: SubscriptionScheduleDefaultSettingsInvoiceSettings
    on_behalf_of: str | None = None
    """The id of the Account; deliveries do not carry the object itself."""

    transfer_data: SubscriptionScheduleDefaultSettingsTransferData | None = None

    if PARTNER_EVENTS_SHOW_RETIRED:

        @property
        @deprecated(
            "SubscriptionScheduleDefaultSettings.default_source: in no definition; deliveries "
            "of old versions have it."
        )
        def default_source(self) -> str | None:
            """In no definition; deliveries of old versions have it."""

    else:

        @property
        def default_source(self) -> str | None:
            """In no definition; deliveries of old versions have it."""


class SubscriptionScheduleInvoiceSettings(Model):
    days_until_due: int | None = None


class SubscriptionSchedulePauseSchedulePauseSettingsBillForOutstandingUsageThrough(Model):
    type: Literal[
        "none",
        "pause_at",
    ] | str


class SubscriptionSchedulePauseSchedulePauseSettingsBillForUnusedTimeFrom(Model):
    type: Literal[
        "item_current_period_start",
        "none",
        "pause_at",
    ] | str


class SubscriptionSchedulePauseSchedulePauseSettingsBillFor(Model):
    outstanding_usage_through: SubscriptionSchedulePauseSchedulePauseSettingsBillForOutstandingUsageThrough
    unused_time_from: SubscriptionSchedulePauseSchedulePauseSettingsBillForUnusedTimeFrom


class SubscriptionSchedulePauseSchedulePauseSettings(Model):
    bill_for: SubscriptionSchedulePauseSchedulePauseSettingsBillFor
    invoicing_behavior: Literal[
        "invoice",
        "pending_invoice_item",
    ] | str
    type: Literal["subscription"] | str


class SubscriptionSchedulePauseSchedulePauseStatusError(Model):
    code: str | None = None
    message: str


class SubscriptionSchedulePauseSchedulePauseStatus(Model):
    error: SubscriptionSchedulePauseSchedulePauseStatusError | None = None
    type: Literal[
        "error",
        "scheduled",
        "succeeded",
    ] | str


class SubscriptionSchedulePauseSchedulePause(Model):
    pause_at: int
    """Seconds since the Unix epoch."""

    settings: SubscriptionSchedulePauseSchedulePauseSettings | None = None
    status: SubscriptionSchedulePauseSchedulePauseStatus


class SubscriptionSchedulePauseScheduleResumeSettings(Model):
    billing_cycle_anchor: Literal[
        "resume_at",
        "unchanged",
    ] | str
    payment_behavior: Literal[
        "resume_on_payment_attempt",
        "resume_on_payment_success",
    ] | str
    proration_behavior: Literal[
        "always_invoice",
        "create_prorations",
        "none",
    ] | str


class SubscriptionSchedulePauseScheduleResumeStatusError(Model):
    code: str | None = None
    message: str


class SubscriptionSchedulePauseScheduleResumeStatus(Model):
    error: SubscriptionSchedulePauseScheduleResumeStatusError | None = None
    type: Literal[
        "error",
        "pending",
        "requires_action",
        "scheduled",
        "succeeded",
    ] | str


class SubscriptionSchedulePauseScheduleResume(Model):
    resume_at: int
    """Seconds since the Unix epoch."""

    settings: SubscriptionSchedulePauseScheduleResumeSettings
    status: SubscriptionSchedulePauseScheduleResumeStatus


class SubscriptionSchedulePauseSchedule(Model):
    key: str
    pause: SubscriptionSchedulePauseSchedulePause
    resume: SubscriptionSchedulePauseScheduleResume | None = None


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

    type: Literal[
        "min_item_period_end",
        "phase_end",
        "timestamp",
    ] | str


class SubscriptionSchedulePhaseAddInvoiceItemPeriodStart(Model):
    timestamp: int | None = None
    """Seconds since the Unix epoch."""

    type: Literal[
        "max_item_period_start",
        "phase_start",
        "timestamp",
    ] | str


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


class SubscriptionSchedulePhaseAutomaticTaxLiability(Model):
    account: str | None = None
    """The id of the Account; deliveries do not carry the object itself."""

    type: Literal[
        "account",
        "self",
    ] | str


class SubscriptionSchedulePhaseAutomaticTax(Model):
    disabled_reason: Literal["requires_location_inputs"] | str | None = None
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


class SubscriptionSchedulePhaseInvoiceSettingsCustomField(Model):
    name: str
    value: str


class SubscriptionSchedulePhaseInvoiceSettingsIssuer(Model):
    account: str | None = None
    """The id of the Account; deliveries do not carry the object itself."""

    type: Literal[
        "account",
        "self",
    ] | str


class SubscriptionSchedulePhaseInvoiceSettings(Model):
    account_tax_ids: list[str] | None = None
    custom_fields: list[SubscriptionSchedulePhaseInvoiceSettingsCustomField] | None = None
    days_until_due: int | None = None
    description: str | None = None
    footer: str | None = None
    issuer: SubscriptionSchedulePhaseInvoiceSettingsIssuer | None = None


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


class SubscriptionSchedulePhasePlanBillingThresholds(Model):
    usage_gte: int | None = None


class SubscriptionSchedulePhasePlan(Model):
    billing_thresholds: SubscriptionSchedulePhasePlanBillingThresholds | None = None
    plan: str
    """The id of the Plan; deliveries do not carry the object itself."""

    price: str
    """The id of the Price; deliveries do not carry the object itself."""

    quantity: int | None = None
    tax_rates: list[TaxRate] | None = None


class SubscriptionSchedulePhaseTransferData(Model):
    amount_percent: Number | None = None
    destination: str
    """The id of the Account; deliveries do not carry the object itself."""


class SubscriptionSchedulePhase(Model):
    add_invoice_items: list[SubscriptionSchedulePhaseAddInvoiceItem]
    application_fee_percent: Number | None = None
    automatic_tax: SubscriptionSchedulePhaseAutomaticTax | None = None
    billing_cycle_anchor: Literal[
        "automatic",
        "phase_start",
    ] | str | None = None
    billing_thresholds: SubscriptionSchedulePhaseBillingThresholds | None = None
    collection_method: Literal[
        "charge_automatically",
        "send_invoice",
    ] | str | None = None
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

    proration_behavior: Literal[
        "always_invoice",
        "create_prorations",
        "none",
    ] | str
    start_date: int
    """Seconds since the Unix epoch."""

    transfer_data: SubscriptionSchedulePhaseTransferData | None = None
    trial: bool | None = None
    trial_end: int | None = None
    """Seconds since the Unix epoch."""

    if PARTNER_EVENTS_SHOW_RETIRED:

        @property
        @deprecated(
            "SubscriptionSchedulePhase.coupon: until 2025-02-24.acacia; then "
            "`phases[].discounts[].coupon`."
        )
        def coupon(self) -> str | None:
            """Until 2025-02-24.acacia; then `phases[].discounts[].coupon`. The id of the Coupon; deliveries
            do not carry the object itself.
            """

        @property
        @deprecated("SubscriptionSchedulePhase.plans: until 2020-03-02; then `phases[].items`.")
        def plans(self) -> list[SubscriptionSchedulePhasePlan]:
            """Until 2020-03-02; then `phases[].items`."""

        @property
        @deprecated(
            "SubscriptionSchedulePhase.tax_percent: until 2020-03-02; then "
            "`phases[].default_tax_rates`."
        )
        def tax_percent(self) -> Number | None:
            """Until 2020-03-02; then `phases[].default_tax_rates`."""

    else:

        @property
        def coupon(self) -> str | None:
            """Until 2025-02-24.acacia; then `phases[].discounts[].coupon`. The id of the Coupon; deliveries
            do not carry the object itself.
            """

        @property
        def plans(self) -> list[SubscriptionSchedulePhasePlan]:
            """Until 2020-03-02; then `phases[].items`."""

        @property
        def tax_percent(self) -> Number | None:
            """Until 2020-03-02; then `phases[].default_tax_rates`."""


class SubscriptionScheduleRenewalInterval(Model):
    interval: Literal[
        "day",
        "month",
        "week",
        "year",
    ] | str
    length: int


class SubscriptionSchedule(Model):
    """The phases that a subscription goes through.

    https://docs.stripe.com/api/subscription_schedules/object
    """

    application: str | None = None
    """The id of the Application; deliveries do not carry the object itself."""

    billing_mode: SubscriptionScheduleBillingMode
    canceled_at: int | None = None
    """Seconds since the Unix epoch."""

    completed_at: int | None = None
    """Seconds since the Unix epoch."""

    created: int
    """Seconds since the Unix epoch."""

    current_phase: SubscriptionScheduleCurrentPhase | None = None
    customer: str
    """The id of the Customer; deliveries do not carry the object itself."""

    customer_account: str | None = None
    default_settings: SubscriptionScheduleDefaultSettings
    end_behavior: Literal[
        "cancel",
        "none",
        "release",
        "renew",
    ] | str
    id: str
    livemode: bool
    """False for events of test mode and of sandboxes."""

    metadata: dict[str, str] | None = None
    """What you attached to the object; every value is text."""

    object: Literal["subscription_schedule"]
    pause_schedules: list[SubscriptionSchedulePauseSchedule]
    phases: list[SubscriptionSchedulePhase]
    released_at: int | None = None
    """Seconds since the Unix epoch."""

    released_subscription: str | None = None
    status: Literal[
        "active",
        "canceled",
        "completed",
        "not_started",
        "released",
    ] | str
    subscription: str | None = None
    """The id of the Subscription; deliveries do not carry the object itself."""

    test_clock: str | None = None
    """The id of the TestHelpersTestClock; deliveries do not carry the object itself."""

    if PARTNER_EVENTS_SHOW_RETIRED:

        @property
        @deprecated(
            "SubscriptionSchedule.billing: until 2019-10-08; then "
            "`default_settings.collection_method`."
        )
        def billing(self) -> Literal[
            "charge_automatically",
            "send_invoice",
        ] | str | None:
            """Until 2019-10-08; then `default_settings.collection_method`."""

        @property
        @deprecated(
            "SubscriptionSchedule.billing_thresholds: until 2019-10-17; then "
            "`default_settings.billing_thresholds`."
        )
        def billing_thresholds(self) -> SubscriptionScheduleBillingThresholds | None:
            """Until 2019-10-17; then `default_settings.billing_thresholds`."""

        @property
        @deprecated(
            "SubscriptionSchedule.collection_method: until 2019-10-17; then "
            "`default_settings.collection_method`."
        )
        def collection_method(self) -> Literal[
            "charge_automatically",
            "send_invoice",
        ] | str | None:
            """Until 2019-10-17; then `default_settings.collection_method`."""

        @property
        @deprecated(
            "SubscriptionSchedule.default_payment_method: until 2019-10-17; then "
            "`default_settings.default_payment_method`."
        )
        def default_payment_method(self) -> str | None:
            """Until 2019-10-17; then `default_settings.default_payment_method`."""

        @property
        @deprecated("SubscriptionSchedule.default_source: until 2019-10-17.")
        def default_source(self) -> str | None:
            """Until 2019-10-17."""

        @property
        @deprecated(
            "SubscriptionSchedule.invoice_settings: until 2019-10-17; then "
            "`default_settings.invoice_settings`."
        )
        def invoice_settings(self) -> SubscriptionScheduleInvoiceSettings | None:
            """Until 2019-10-17; then `default_settings.invoice_settings`."""

        @property
        @deprecated("SubscriptionSchedule.renewal_behavior: until 2019-10-08; then `end_behavior`.")
        def renewal_behavior(self) -> Literal[
            "cancel",
            "none",
            "release",
            "renew",
        ] | str | None:
            """Until 2019-10-08; then `end_behavior`."""

        @property
        @deprecated("SubscriptionSchedule.renewal_interval: until 2020-03-02; nothing took its place.")
        def renewal_interval(self) -> SubscriptionScheduleRenewalInterval | None:
            """Until 2020-03-02; nothing took its place."""

        @property
        @deprecated("SubscriptionSchedule.revision: until 2019-05-16; nothing took its place.")
        def revision(self) -> str | None:
            """Until 2019-05-16; nothing took its place."""

    else:

        @property
        def billing(self) -> Literal[
            "charge_automatically",
            "send_invoice",
        ] | str | None:
            """Until 2019-10-08; then `default_settings.collection_method`."""

        @property
        def billing_thresholds(self) -> SubscriptionScheduleBillingThresholds | None:
            """Until 2019-10-17; then `default_settings.billing_thresholds`."""

        @property
        def collection_method(self) -> Literal[
            "charge_automatically",
            "send_invoice",
        ] | str | None:
            """Until 2019-10-17; then `default_settings.collection_method`."""

        @property
        def default_payment_method(self) -> str | None:
            """Until 2019-10-17; then `default_settings.default_payment_method`."""

        @property
        def default_source(self) -> str | None:
            """Until 2019-10-17."""

        @property
        def invoice_settings(self) -> SubscriptionScheduleInvoiceSettings | None:
            """Until 2019-10-17; then `default_settings.invoice_settings`."""

        @property
        def renewal_behavior(self) -> Literal[
            "cancel",
            "none",
            "release",
            "renew",
        ] | str | None:
            """Until 2019-10-08; then `end_behavior`."""

        @property
        def renewal_interval(self) -> SubscriptionScheduleRenewalInterval | None:
            """Until 2020-03-02; nothing took its place."""

        @property
        def revision(self) -> str | None:
            """Until 2019-05-16; nothing took its place."""
