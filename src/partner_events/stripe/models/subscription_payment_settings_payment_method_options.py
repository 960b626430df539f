# Generated from schemas/stripe by codegen; do not edit.
# Vocabularies are in _stub_subscription.pyi.

from partner_events._models.model import Model
from partner_events.stripe.models._types import Address


class SubscriptionPaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions(Model):
    __event_always__ = "transaction_type"

    transaction_type: str | None = None


class SubscriptionPaymentSettingsPaymentMethodOptionsAcssDebit(Model):
    mandate_options: SubscriptionPaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions | None = None
    verification_method: str | None = None


class SubscriptionPaymentSettingsPaymentMethodOptionsBancontact(Model):
    preferred_language: str


class SubscriptionPaymentSettingsPaymentMethodOptionsBillieCompanyDetails(Model):
    __event_always__ = "registered_name registration_number vat"

    registered_address: Address | None = None
    registered_name: str | None = None
    registration_number: str | None = None
    registration_type: str | None = None
    vat: str | None = None


class SubscriptionPaymentSettingsPaymentMethodOptionsBillie(Model):
    company_details: SubscriptionPaymentSettingsPaymentMethodOptionsBillieCompanyDetails | None = None


class SubscriptionPaymentSettingsPaymentMethodOptionsBlikMandateOptions(Model):
    __event_always__ = "expires_at"

    expires_at: int | None = None


class SubscriptionPaymentSettingsPaymentMethodOptionsBlik(Model):
    mandate_options: SubscriptionPaymentSettingsPaymentMethodOptionsBlikMandateOptions | None = None


class SubscriptionPaymentSettingsPaymentMethodOptionsCardMandateOptions(Model):
    __event_always__ = "amount amount_type description"

    amount: int | None = None
    amount_type: str | None = None
    description: str | None = None


class SubscriptionPaymentSettingsPaymentMethodOptionsCard(Model):
    __event_always__ = "network request_three_d_secure"

    mandate_options: SubscriptionPaymentSettingsPaymentMethodOptionsCardMandateOptions | None = None
    network: str | None = None
    request_three_d_secure: str | None = None


class SubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer(Model):
    country: str


class SubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer(Model):
    __event_always__ = "type"

    eu_bank_transfer: (
        SubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer
        | None
    ) = None
    type: str | None = None


class SubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalance(Model):
    __event_always__ = "funding_type"

    bank_transfer: SubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer | None = None
    funding_type: str | None = None


class SubscriptionPaymentSettingsPaymentMethodOptionsKonbini(Model):
    pass


class SubscriptionPaymentSettingsPaymentMethodOptionsPaytoMandateOptions(Model):
    __event_always__ = "amount amount_type purpose"

    amount: int | None = None
    amount_type: str | None = None
    purpose: str | None = None


class SubscriptionPaymentSettingsPaymentMethodOptionsPayto(Model):
    mandate_options: SubscriptionPaymentSettingsPaymentMethodOptionsPaytoMandateOptions | None = None


class SubscriptionPaymentSettingsPaymentMethodOptionsPixMandateOptions(Model):
    __event_always__ = "amount amount_includes_iof end_date payment_schedule"

    amount: int | None = None
    amount_includes_iof: str | None = None
    end_date: str | None = None
    payment_schedule: str | None = None


class SubscriptionPaymentSettingsPaymentMethodOptionsPix(Model):
    expires_after_seconds: int | None = None
    mandate_options: SubscriptionPaymentSettingsPaymentMethodOptionsPixMandateOptions | None = None


class SubscriptionPaymentSettingsPaymentMethodOptionsSepaDebit(Model):
    pass


class SubscriptionPaymentSettingsPaymentMethodOptionsUpiMandateOptions(Model):
    __event_always__ = "amount amount_type description end_date"

    amount: int | None = None
    amount_type: str | None = None
    description: str | None = None
    end_date: int | None = None


class SubscriptionPaymentSettingsPaymentMethodOptionsUpi(Model):
    mandate_options: SubscriptionPaymentSettingsPaymentMethodOptionsUpiMandateOptions | None = None


class SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters(Model):
    account_subcategories: list[str] | None = None


class SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnections(Model):
    __event_always__ = "prefetch"

    filters: (
        SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters
        | None
    ) = None
    permissions: list[str] | None = None
    prefetch: list[str] | None = None


class SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccount(Model):
    financial_connections: (
        SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnections
        | None
    ) = None
    verification_method: str | None = None


class SubscriptionPaymentSettingsPaymentMethodOptions(Model):
    __event_always__ = (
        "acss_debit bancontact card customer_balance konbini payto pix sepa_debit upi "
        "us_bank_account"
    )

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


HISTORY = "_history_subscription"
