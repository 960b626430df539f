# Generated for type checkers alone; import from `partner_events.stripe.models`.
# From schemas/stripe by codegen; do not edit.
# pyright: reportRedeclaration=false

from typing import Literal

from partner_events._models.model import PARTNER_EVENTS_SHOW_RETIRED, Model, Number
from partner_events.stripe.models.address import Address
from partner_events.stripe.models.discount import Discount
from partner_events.stripe.models.plan import Plan
from partner_events.stripe.models.subscription_item import SubscriptionItem, SubscriptionItemList
from partner_events.stripe.models.tax_rate import TaxRate
from typing_extensions import deprecated


class SubscriptionAutomaticTaxLiability(Model):
    account: str | None = None
    """The id of the Account; deliveries do not carry the object itself."""

    type: Literal[
        "account",
        "self",
    ] | str


class SubscriptionAutomaticTax(Model):
    disabled_reason: Literal["requires_location_inputs"] | str | None = None
    enabled: bool
    liability: SubscriptionAutomaticTaxLiability | None = None


class SubscriptionBillingCycleAnchorConfig(Model):
    day_of_month: int
    hour: int | None = None
    minute: int | None = None
    month: int | None = None
    second: int | None = None


class SubscriptionBillingModeFlexible(Model):
    proration_discounts: Literal[
        "included",
        "itemized",
    ] | str | None = None


class SubscriptionBillingMode(Model):
    flexible: SubscriptionBillingModeFlexible | None = None
    type: Literal[
        "classic",
        "flexible",
    ] | str
    updated_at: int | None = None
    """Seconds since the Unix epoch."""


class SubscriptionBillingScheduleAppliesTo(Model):
    price: str | None = None
    """The id of the Price; deliveries do not carry the object itself."""

    type: Literal["price"] | str


class SubscriptionBillingScheduleBillUntilDuration(Model):
    interval: Literal[
        "day",
        "month",
        "week",
        "year",
    ] | str
    interval_count: int | None = None


class SubscriptionBillingScheduleBillUntil(Model):
    computed_timestamp: int
    """Seconds since the Unix epoch."""

    duration: SubscriptionBillingScheduleBillUntilDuration | None = None
    timestamp: int | None = None
    """Seconds since the Unix epoch."""

    type: Literal[
        "duration",
        "timestamp",
    ] | str


class SubscriptionBillingSchedule(Model):
    applies_to: list[SubscriptionBillingScheduleAppliesTo] | None = None
    bill_until: SubscriptionBillingScheduleBillUntil
    key: str


class SubscriptionBillingThresholds(Model):
    amount_gte: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    reset_billing_cycle_anchor: bool | None = None


class SubscriptionCancellationDetails(Model):
    comment: str | None = None
    feedback: Literal[
        "customer_service",
        "low_quality",
        "missing_features",
        "other",
        "switched_service",
        "too_complex",
        "too_expensive",
        "unused",
    ] | str | None = None
    feedback_option: str | None = None
    """The id of the BillingFeedbackOption; deliveries do not carry the object itself."""

    reason: Literal[
        "canceled_by_retention_policy",
        "cancellation_requested",
        "payment_disputed",
        "payment_failed",
    ] | str | None = None


class SubscriptionInvoiceCustomerBalanceSettings(Model):
    consume_applied_balance_on_void: bool | None = None


class SubscriptionInvoiceSettingsCustomField(Model):
    name: str
    value: str


class SubscriptionInvoiceSettingsIssuer(Model):
    account: str | None = None
    """The id of the Account; deliveries do not carry the object itself."""

    type: Literal[
        "account",
        "self",
    ] | str


class SubscriptionInvoiceSettings(Model):
    account_tax_ids: list[str] | None = None
    custom_fields: list[SubscriptionInvoiceSettingsCustomField] | None = None
    description: str | None = None
    footer: str | None = None
    issuer: SubscriptionInvoiceSettingsIssuer


class SubscriptionManagedPayments(Model):
    enabled: bool


class SubscriptionPauseCollection(Model):
    behavior: Literal[
        "keep_as_draft",
        "mark_uncollectible",
        "void",
    ] | str
    resumes_at: int | None = None
    """Seconds since the Unix epoch."""


class SubscriptionPaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions(Model):
    transaction_type: Literal[
        "business",
        "personal",
    ] | str | None = None


class SubscriptionPaymentSettingsPaymentMethodOptionsAcssDebit(Model):
    mandate_options: SubscriptionPaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions | None = None
    verification_method: Literal[
        "automatic",
        "instant",
        "microdeposits",
    ] | str | None = None


class SubscriptionPaymentSettingsPaymentMethodOptionsBancontact(Model):
    preferred_language: Literal[
        "de",
        "en",
        "fr",
        "nl",
    ] | str


class SubscriptionPaymentSettingsPaymentMethodOptionsBillieCompanyDetails(Model):
    registered_address: Address | None = None
    registered_name: str | None = None
    registration_number: str | None = None
    registration_type: Literal[
        "ch_ein",
        "de_hrb",
        "dk_cvr",
        "es_cif",
        "fi_tunnus",
        "fr_siren",
        "fr_siret",
        "it_rea",
        "nl_kvk",
        "no_org_number",
        "no_pno",
        "se_org_number",
        "se_pno",
        "uk_crn",
    ] | str | None = None
    vat: str | None = None


class SubscriptionPaymentSettingsPaymentMethodOptionsBillie(Model):
    company_details: SubscriptionPaymentSettingsPaymentMethodOptionsBillieCompanyDetails | None = None


class SubscriptionPaymentSettingsPaymentMethodOptionsBlikMandateOptions(Model):
    expires_at: int | None = None
    """Seconds since the Unix epoch."""


class SubscriptionPaymentSettingsPaymentMethodOptionsBlik(Model):
    mandate_options: SubscriptionPaymentSettingsPaymentMethodOptionsBlikMandateOptions | None = None


class SubscriptionPaymentSettingsPaymentMethodOptionsCardMandateOptions(Model):
    amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    amount_type: Literal[
        "fixed",
        "maximum",
    ] | str | None = None
    description: str | None = None


class SubscriptionPaymentSettingsPaymentMethodOptionsCard(Model):
    mandate_options: SubscriptionPaymentSettingsPaymentMethodOptionsCardMandateOptions | None = None
    network: Literal[
        "amex",
        "cartes_bancaires",
        "diners",
        "discover",
        "eftpos_au",
        "girocard",
        "interac",
        "jcb",
        "link",
        "mastercard",
        "unionpay",
        "unknown",
        "visa",
    ] | str | None = None
    request_three_d_secure: Literal[
        "any",
        "automatic",
        "challenge",
    ] | str | None = None


class SubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer(Model):
    country: Literal[
        "BE",
        "DE",
        "ES",
        "FR",
        "IE",
        "NL",
    ] | str


class SubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer(Model):
    eu_bank_transfer: (
        SubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer
        | None
    ) = None
    type: str | None = None


class SubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalance(Model):
    bank_transfer: SubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer | None = None
    funding_type: Literal["bank_transfer"] | str | None = None


class SubscriptionPaymentSettingsPaymentMethodOptionsKonbini(Model):
    pass


class SubscriptionPaymentSettingsPaymentMethodOptionsPaytoMandateOptions(Model):
    amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    amount_type: Literal[
        "fixed",
        "maximum",
    ] | str | None = None
    purpose: Literal[
        "dependant_support",
        "government",
        "loan",
        "mortgage",
        "other",
        "pension",
        "personal",
        "retail",
        "salary",
        "tax",
        "utility",
    ] | str | None = None


class SubscriptionPaymentSettingsPaymentMethodOptionsPayto(Model):
    mandate_options: SubscriptionPaymentSettingsPaymentMethodOptionsPaytoMandateOptions | None = None


class SubscriptionPaymentSettingsPaymentMethodOptionsPixMandateOptions(Model):
    amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    amount_includes_iof: Literal[
        "always",
        "never",
    ] | str | None = None
    end_date: str | None = None
    payment_schedule: Literal[
        "halfyearly",
        "monthly",
        "quarterly",
        "weekly",
        "yearly",
    ] | str | None = None


class SubscriptionPaymentSettingsPaymentMethodOptionsPix(Model):
    expires_after_seconds: int | None = None
    mandate_options: SubscriptionPaymentSettingsPaymentMethodOptionsPixMandateOptions | None = None


class SubscriptionPaymentSettingsPaymentMethodOptionsSepaDebit(Model):
    pass


class SubscriptionPaymentSettingsPaymentMethodOptionsUpiMandateOptions(Model):
    amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    amount_type: Literal[
        "fixed",
        "maximum",
    ] | str | None = None
    description: str | None = None
    end_date: int | None = None
    """Seconds since the Unix epoch."""


class SubscriptionPaymentSettingsPaymentMethodOptionsUpi(Model):
    mandate_options: SubscriptionPaymentSettingsPaymentMethodOptionsUpiMandateOptions | None = None


class SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters(Model):
    account_subcategories: list[Literal[
        "checking",
        "savings",
    ] | str] | None = None


class SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnections(Model):
    filters: (
        SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters
        | None
    ) = None
    permissions: list[Literal[
        "balances",
        "ownership",
        "payment_method",
        "transactions",
    ] | str] | None = None
    prefetch: list[Literal[
        "balances",
        "ownership",
        "transactions",
    ] | str] | None = None


class SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccount(Model):
    financial_connections: (
        SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnections
        | None
    ) = None
    verification_method: Literal[
        "automatic",
        "instant",
        "microdeposits",
    ] | str | None = None


class SubscriptionPaymentSettingsPaymentMethodOptions(Model):
    acss_debit: SubscriptionPaymentSettingsPaymentMethodOptionsAcssDebit | None = None
    bancontact: SubscriptionPaymentSettingsPaymentMethodOptionsBancontact | None = None
    billie: SubscriptionPaymentSettingsPaymentMethodOptionsBillie | None = None
    blik: SubscriptionPaymentSettingsPaymentMethodOptionsBlik | None = None
    card: SubscriptionPaymentSettingsPaymentMethodOptionsCard | None = None
    customer_balance: SubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalance | None = None
    konbini: SubscriptionPaymentSettingsPaymentMethodOptionsKonbini | None = None
    payto: SubscriptionPaymentSettingsPaymentMethodOptionsPayto | None = None
    pix: SubscriptionPaymentSettingsPaymentMethodOptionsPix | None = None
    sepa_debit: SubscriptionPaymentSettingsPaymentMethodOptionsSepaDebit | None = None
    upi: SubscriptionPaymentSettingsPaymentMethodOptionsUpi | None = None
    us_bank_account: SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccount | None = None


class SubscriptionPaymentSettings(Model):
    payment_method_options: SubscriptionPaymentSettingsPaymentMethodOptions | None = None
    payment_method_types: list[Literal[
        "ach_credit_transfer",
        "ach_debit",
        "acss_debit",
        "affirm",
        "alipay",
        "amazon_pay",
        "au_becs_debit",
        "bacs_debit",
        "bancontact",
        "billie",
        "blik",
        "boleto",
        "card",
        "cashapp",
        "crypto",
        "custom",
        "customer_balance",
        "eps",
        "fpx",
        "giropay",
        "grabpay",
        "ideal",
        "jp_credit_transfer",
        "kakao_pay",
        "klarna",
        "konbini",
        "kr_card",
        "link",
        "mb_way",
        "multibanco",
        "naver_pay",
        "nz_bank_account",
        "p24",
        "pay_by_bank",
        "payco",
        "paynow",
        "paypal",
        "payto",
        "pix",
        "promptpay",
        "revolut_pay",
        "satispay",
        "sepa_credit_transfer",
        "sepa_debit",
        "sequra",
        "sofort",
        "swish",
        "twint",
        "upi",
        "us_bank_account",
        "wechat_pay",
    ] | str] | None = None
    save_default_payment_method: Literal[
        "off",
        "on_subscription",
    ] | str | None = None


class SubscriptionPendingInvoiceItemInterval(Model):
    interval: Literal[
        "day",
        "month",
        "week",
        "year",
    ] | str
    interval_count: int


class SubscriptionPendingUpdate(Model):
    billing_cycle_anchor: int | None = None
    """Seconds since the Unix epoch."""

    cancel_at_period_end: bool | None = None
    discount: Discount | None = None
    discounts: list[str] | None = None
    expires_at: int
    """Seconds since the Unix epoch."""

    metadata: dict[str, str] | None = None
    """What you attached to the object; every value is text."""

    subscription_items: list[SubscriptionItem] | None = None
    trial_end: int | None = None
    """Seconds since the Unix epoch."""

    trial_from_plan: bool | None = None


class SubscriptionPresentmentDetails(Model):
    presentment_currency: str


class SubscriptionStatusDetailsPausedSubscription(Model):
    type: Literal[
        "final_payment_failure",
        "first_payment_failure",
        "pause_requested",
        "system",
        "trial_end_without_payment_method",
    ] | str


class SubscriptionStatusDetailsPaused(Model):
    subscription: SubscriptionStatusDetailsPausedSubscription
    transitioned_at: int
    """Seconds since the Unix epoch."""

    type: Literal["subscription"] | str


class SubscriptionStatusDetails(Model):
    paused: SubscriptionStatusDetailsPaused


class SubscriptionTransferData(Model):
    amount_percent: Number | None = None
    destination: str
    """The id of the Account; deliveries do not carry the object itself."""


class SubscriptionTrialSettingsEndBehavior(Model):
    billing_cycle_anchor: Literal[
        "now",
        "unchanged",
    ] | str | None = None
    missing_payment_method: Literal[
        "cancel",
        "create_invoice",
        "pause",
    ] | str


class SubscriptionTrialSettings(Model):
    end_behavior: SubscriptionTrialSettingsEndBehavior


class Subscription(Model):
    """What a customer buys again in every period.

    https://docs.stripe.com/api/subscriptions/object
    """

    application: str | None = None
    """The id of the Application; deliveries do not carry the object itself."""

    application_fee_percent: Number | None = None
    automatic_tax: SubscriptionAutomaticTax
    billing_cycle_anchor: int
    """The moment that billing periods are counted from. Seconds since the Unix epoch."""

    billing_cycle_anchor_config: SubscriptionBillingCycleAnchorConfig | None = None
    billing_mode: SubscriptionBillingMode
    billing_schedules: list[SubscriptionBillingSchedule]
    billing_thresholds: SubscriptionBillingThresholds | None = None
    cancel_at: int | None = None
    """When it is going to end, if that is settled. Seconds since the Unix epoch."""

    cancel_at_period_end: bool
    """Whether it ends with the current period."""

    canceled_at: int | None = None
    """When somebody cancelled it, which is not when it ends. Seconds since the Unix epoch."""

    cancellation_details: SubscriptionCancellationDetails | None = None
    """Why it was cancelled, and what the customer said."""

    collection_method: Literal[
        "charge_automatically",
        "send_invoice",
    ] | str
    """Whether Stripe charges automatically, or the customer gets invoices to pay."""

    created: int
    """Seconds since the Unix epoch."""

    currency: str
    """Three letters of ISO 4217, in lower case: `usd`."""

    customer: str
    """Who subscribes. The id of the Customer; deliveries do not carry the object itself."""

    customer_account: str | None = None
    days_until_due: int | None = None
    """Days in which an invoice is to be paid, if invoices are sent."""

    default_payment_method: str | None = None
    """How it is paid, before the customer's default. The id of the PaymentMethod; deliveries do not carry the
    object itself.
    """

    default_source: str | None = None
    """The id of the Account or BankAccount or Card or Source; deliveries do not carry the object itself."""

    default_tax_rates: list[TaxRate] | None = None
    description: str | None = None
    discounts: list[str]
    ended_at: int | None = None
    """When it ended; null while it goes on. Seconds since the Unix epoch."""

    id: str
    """Begins with `sub_`."""

    invoice_settings: SubscriptionInvoiceSettings
    items: SubscriptionItemList
    """What is billed: prices with quantities; the current periods are here."""

    latest_invoice: str | None = None
    """The newest invoice. The id of the Invoice; deliveries do not carry the object itself."""

    livemode: bool
    """False for events of test mode and of sandboxes."""

    managed_payments: SubscriptionManagedPayments | None = None
    metadata: dict[str, str]
    """What you attached to the object; every value is text."""

    next_pending_invoice_item_invoice: int | None = None
    object: Literal["subscription"]
    on_behalf_of: str | None = None
    """The id of the Account; deliveries do not carry the object itself."""

    pause_collection: SubscriptionPauseCollection | None = None
    """How invoices are handled while collection is paused; null if it is not."""

    payment_settings: SubscriptionPaymentSettings | None = None
    pending_invoice_item_interval: SubscriptionPendingInvoiceItemInterval | None = None
    pending_setup_intent: str | None = None
    """The id of the SetupIntent; deliveries do not carry the object itself."""

    pending_update: SubscriptionPendingUpdate | None = None
    """A change that waits for its payment."""

    presentment_details: SubscriptionPresentmentDetails | None = None
    schedule: str | None = None
    """The schedule that it follows. The id of the SubscriptionSchedule; deliveries do not carry the object
    itself.
    """

    start_date: int
    """When it began; may be before it was created. Seconds since the Unix epoch."""

    status: Literal[
        "active",
        "canceled",
        "incomplete",
        "incomplete_expired",
        "past_due",
        "paused",
        "trialing",
        "unpaid",
    ] | str
    """Where it stands: give access while `active` or `trialing`."""

    status_details: SubscriptionStatusDetails | None = None
    test_clock: str | None = None
    """The id of the TestHelpersTestClock; deliveries do not carry the object itself."""

    transfer_data: SubscriptionTransferData | None = None
    trial_end: int | None = None
    """When the trial ends, or ended; null without one. Seconds since the Unix epoch."""

    trial_settings: SubscriptionTrialSettings | None = None
    trial_start: int | None = None
    """When the trial began; null without one. Seconds since the Unix epoch."""

    if PARTNER_EVENTS_SHOW_RETIRED:

        @property
        @deprecated("Subscription.account_balance: until 2017-04-06.")
        def account_balance(self) -> int | None:
            """Until 2017-04-06. In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

        @property
        @deprecated("Subscription.billing: until 2019-10-08; then `collection_method`.")
        def billing(self) -> Literal[
            "charge_automatically",
            "send_invoice",
        ] | str | None:
            """Until 2019-10-08; then `collection_method`."""

        @property
        @deprecated(
            "Subscription.current_period_end: until 2025-02-24.acacia; then "
            "`items.data[].current_period_end`."
        )
        def current_period_end(self) -> int:
            """Until 2025-02-24.acacia; then `items.data[].current_period_end`. Seconds since the Unix epoch.
            """

        @property
        @deprecated(
            "Subscription.current_period_start: until 2025-02-24.acacia; then "
            "`items.data[].current_period_start`."
        )
        def current_period_start(self) -> int:
            """Until 2025-02-24.acacia; then `items.data[].current_period_start`. Seconds since the Unix
            epoch.
            """

        @property
        @deprecated("Subscription.discount: until 2025-02-24.acacia; then `discounts`.")
        def discount(self) -> Discount | None:
            """Until 2025-02-24.acacia; then `discounts`."""

        @property
        @deprecated(
            "Subscription.invoice_customer_balance_settings: until 2019-11-05; nothing took "
            "its place."
        )
        def invoice_customer_balance_settings(self) -> SubscriptionInvoiceCustomerBalanceSettings | None:
            """Until 2019-11-05; nothing took its place."""

        @property
        @deprecated("Subscription.max_occurrences: until 2017-04-06.")
        def max_occurrences(self) -> int | None:
            """Until 2017-04-06."""

        @property
        @deprecated("Subscription.plan: until 2020-03-02; then `items.data[].price`.")
        def plan(self) -> Plan | None:
            """Until 2020-03-02; then `items.data[].price`."""

        @property
        @deprecated("Subscription.quantity: until 2020-03-02; then `items.data[].quantity`.")
        def quantity(self) -> int | None:
            """Until 2020-03-02; then `items.data[].quantity`."""

        @property
        @deprecated("Subscription.retains_own_balance: until 2017-04-06.")
        def retains_own_balance(self) -> bool | None:
            """Until 2017-04-06."""

        @property
        @deprecated("Subscription.start: until 2019-10-08; then `start_date`.")
        def start(self) -> int | None:
            """Until 2019-10-08; then `start_date`. Seconds since the Unix epoch."""

        @property
        @deprecated("Subscription.tax_percent: until 2020-03-02; then `default_tax_rates`.")
        def tax_percent(self) -> Number | None:
            """Until 2020-03-02; then `default_tax_rates`."""

    else:

        @property
        def account_balance(self) -> int | None:
            """Until 2017-04-06. In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

        @property
        def billing(self) -> Literal[
            "charge_automatically",
            "send_invoice",
        ] | str | None:
            """Until 2019-10-08; then `collection_method`."""

        @property
        def current_period_end(self) -> int:
            """Until 2025-02-24.acacia; then `items.data[].current_period_end`. Seconds since the Unix epoch.
            """

        @property
        def current_period_start(self) -> int:
            """Until 2025-02-24.acacia; then `items.data[].current_period_start`. Seconds since the Unix
            epoch.
            """

        @property
        def discount(self) -> Discount | None:
            """Until 2025-02-24.acacia; then `discounts`."""

        @property
        def invoice_customer_balance_settings(self) -> SubscriptionInvoiceCustomerBalanceSettings | None:
            """Until 2019-11-05; nothing took its place."""

        @property
        def max_occurrences(self) -> int | None:
            """Until 2017-04-06."""

        @property
        def plan(self) -> Plan | None:
            """Until 2020-03-02; then `items.data[].price`."""

        @property
        def quantity(self) -> int | None:
            """Until 2020-03-02; then `items.data[].quantity`."""

        @property
        def retains_own_balance(self) -> bool | None:
            """Until 2017-04-06."""

        @property
        def start(self) -> int | None:
            """Until 2019-10-08; then `start_date`. Seconds since the Unix epoch."""

        @property
        def tax_percent(self) -> Number | None:
            """Until 2020-03-02; then `default_tax_rates`."""


class SubscriptionList(Model):
    object: Literal["list"]
    data: list[Subscription]
    has_more: bool
    total_count: int | None = None
    """How many objects there are on all pages; versions of 2020 and before send it."""

    url: str
