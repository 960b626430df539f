# Generated from schemas/stripe by codegen; do not edit.
# Vocabularies are in _stub_setup_intent.pyi.

from partner_events._models.model import Model


class SetupIntentPaymentMethodOptionsAcssDebitMandateOptions(Model):
    __event_always__ = "interval_description payment_schedule transaction_type"

    custom_mandate_url: str | None = None
    default_for: list[str] | None = None
    interval_description: str | None = None
    payment_schedule: str | None = None
    transaction_type: str | None = None


class SetupIntentPaymentMethodOptionsAcssDebit(Model):
    __event_always__ = "currency"

    currency: str | None = None
    mandate_options: SetupIntentPaymentMethodOptionsAcssDebitMandateOptions | None = None
    verification_method: str | None = None


class SetupIntentPaymentMethodOptionsAmazonPay(Model):
    pass


class SetupIntentPaymentMethodOptionsBacsDebitMandateOptions(Model):
    reference_prefix: str | None = None


class SetupIntentPaymentMethodOptionsBacsDebit(Model):
    mandate_options: SetupIntentPaymentMethodOptionsBacsDebitMandateOptions | None = None


class SetupIntentPaymentMethodOptionsBizum(Model):
    pass


class SetupIntentPaymentMethodOptionsBlikMandateOptions(Model):
    __event_always__ = "expires_at type"

    expires_at: int | None = None
    type: str | None = None


class SetupIntentPaymentMethodOptionsBlik(Model):
    mandate_options: SetupIntentPaymentMethodOptionsBlikMandateOptions | None = None


class SetupIntentPaymentMethodOptionsCardMandateOptions(Model):
    __event_always__ = "description end_date interval_count supported_types"

    amount: int
    amount_type: str
    currency: str
    description: str | None = None
    end_date: int | None = None
    interval: str
    interval_count: int | None = None
    reference: str
    start_date: int
    supported_types: list[str] | None = None


class SetupIntentPaymentMethodOptionsCard(Model):
    __event_always__ = "mandate_options network request_three_d_secure"

    mandate_options: SetupIntentPaymentMethodOptionsCardMandateOptions | None = None
    network: str | None = None
    request_three_d_secure: str | None = None
    setup_credential_usage: str | None = None


class SetupIntentPaymentMethodOptionsCardPresent(Model):
    pass


class SetupIntentPaymentMethodOptionsKlarna(Model):
    __event_always__ = "currency preferred_locale"

    currency: str | None = None
    preferred_locale: str | None = None


class SetupIntentPaymentMethodOptionsLink(Model):
    __event_always__ = "persistent_token"

    persistent_token: str | None = None


class SetupIntentPaymentMethodOptionsPaypal(Model):
    __event_always__ = "billing_agreement_id"

    billing_agreement_id: str | None = None


class SetupIntentPaymentMethodOptionsPaytoMandateOptions(Model):
    __event_always__ = (
        "amount amount_type end_date payment_schedule payments_per_period purpose "
        "start_date"
    )

    amount: int | None = None
    amount_type: str | None = None
    end_date: str | None = None
    payment_schedule: str | None = None
    payments_per_period: int | None = None
    purpose: str | None = None
    start_date: str | None = None


class SetupIntentPaymentMethodOptionsPayto(Model):
    mandate_options: SetupIntentPaymentMethodOptionsPaytoMandateOptions | None = None


class SetupIntentPaymentMethodOptionsPixMandateOptions(Model):
    amount: int | None = None
    amount_includes_iof: str | None = None
    amount_type: str | None = None
    currency: str | None = None
    end_date: str | None = None
    payment_schedule: str | None = None
    reference: str | None = None
    start_date: str | None = None


class SetupIntentPaymentMethodOptionsPix(Model):
    mandate_options: SetupIntentPaymentMethodOptionsPixMandateOptions | None = None


class SetupIntentPaymentMethodOptionsSepaDebitMandateOptions(Model):
    reference_prefix: str | None = None


class SetupIntentPaymentMethodOptionsSepaDebit(Model):
    mandate_options: SetupIntentPaymentMethodOptionsSepaDebitMandateOptions | None = None


class SetupIntentPaymentMethodOptionsUpiMandateOptions(Model):
    __event_always__ = "amount amount_type description end_date"

    amount: int | None = None
    amount_type: str | None = None
    description: str | None = None
    end_date: int | None = None


class SetupIntentPaymentMethodOptionsUpi(Model):
    mandate_options: SetupIntentPaymentMethodOptionsUpiMandateOptions | None = None


class SetupIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters(Model):
    account_subcategories: list[str] | None = None


class SetupIntentPaymentMethodOptionsUsBankAccountFinancialConnections(Model):
    __event_always__ = "prefetch"

    filters: SetupIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters | None = None
    permissions: list[str] | None = None
    prefetch: list[str] | None = None
    return_url: str | None = None


class SetupIntentPaymentMethodOptionsUsBankAccountMandateOptions(Model):
    collection_method: str | None = None


class SetupIntentPaymentMethodOptionsUsBankAccount(Model):
    financial_connections: SetupIntentPaymentMethodOptionsUsBankAccountFinancialConnections | None = None
    mandate_options: SetupIntentPaymentMethodOptionsUsBankAccountMandateOptions | None = None
    verification_method: str | None = None


class SetupIntentPaymentMethodOptions(Model):
    acss_debit: SetupIntentPaymentMethodOptionsAcssDebit | None = None
    amazon_pay: SetupIntentPaymentMethodOptionsAmazonPay | None = None
    bacs_debit: SetupIntentPaymentMethodOptionsBacsDebit | None = None
    bizum: SetupIntentPaymentMethodOptionsBizum | None = None
    blik: SetupIntentPaymentMethodOptionsBlik | None = None
    card: SetupIntentPaymentMethodOptionsCard | None = None
    card_present: SetupIntentPaymentMethodOptionsCardPresent | None = None
    klarna: SetupIntentPaymentMethodOptionsKlarna | None = None
    link: SetupIntentPaymentMethodOptionsLink | None = None
    paypal: SetupIntentPaymentMethodOptionsPaypal | None = None
    payto: SetupIntentPaymentMethodOptionsPayto | None = None
    pix: SetupIntentPaymentMethodOptionsPix | None = None
    sepa_debit: SetupIntentPaymentMethodOptionsSepaDebit | None = None
    upi: SetupIntentPaymentMethodOptionsUpi | None = None
    us_bank_account: SetupIntentPaymentMethodOptionsUsBankAccount | None = None


HISTORY = "_history_setup_intent"
BESIDE = "SetupIntentPaymentMethodOptionsBlikMandateOptions"
