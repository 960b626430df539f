# Generated from schemas/stripe by codegen; do not edit.
# Vocabularies are in _stub_invoice.pyi.

from partner_events._models.model import Model
from partner_events.stripe.models._types import Address


class InvoicePaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions(Model):
    __event_always__ = "transaction_type"

    transaction_type: str | None = None


class InvoicePaymentSettingsPaymentMethodOptionsAcssDebit(Model):
    mandate_options: InvoicePaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions | None = None
    verification_method: str | None = None


class InvoicePaymentSettingsPaymentMethodOptionsBancontact(Model):
    preferred_language: str


class InvoicePaymentSettingsPaymentMethodOptionsBillieCompanyDetails(Model):
    __event_always__ = "registered_name registration_number vat"

    registered_address: Address | None = None
    registered_name: str | None = None
    registration_number: str | None = None
    registration_type: str | None = None
    vat: str | None = None


class InvoicePaymentSettingsPaymentMethodOptionsBillie(Model):
    company_details: InvoicePaymentSettingsPaymentMethodOptionsBillieCompanyDetails | None = None
    reference: str | None = None


class InvoicePaymentSettingsPaymentMethodOptionsBlik(Model):
    pass


class InvoicePaymentSettingsPaymentMethodOptionsCardInstallments(Model):
    __event_always__ = "enabled"

    enabled: bool | None = None


class InvoicePaymentSettingsPaymentMethodOptionsCard(Model):
    __event_always__ = "request_three_d_secure"

    installments: InvoicePaymentSettingsPaymentMethodOptionsCardInstallments | None = None
    request_three_d_secure: str | None = None


class InvoicePaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer(Model):
    country: str


class InvoicePaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer(Model):
    __event_always__ = "type"

    eu_bank_transfer: (
        InvoicePaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer
        | None
    ) = None
    type: str | None = None


class InvoicePaymentSettingsPaymentMethodOptionsCustomerBalance(Model):
    __event_always__ = "funding_type"

    bank_transfer: InvoicePaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer | None = None
    funding_type: str | None = None


class InvoicePaymentSettingsPaymentMethodOptionsKonbini(Model):
    pass


class InvoicePaymentSettingsPaymentMethodOptionsPaytoMandateOptions(Model):
    __event_always__ = "amount amount_type purpose"

    amount: int | None = None
    amount_type: str | None = None
    purpose: str | None = None


class InvoicePaymentSettingsPaymentMethodOptionsPayto(Model):
    mandate_options: InvoicePaymentSettingsPaymentMethodOptionsPaytoMandateOptions | None = None


class InvoicePaymentSettingsPaymentMethodOptionsPix(Model):
    __event_always__ = "amount_includes_iof"

    amount_includes_iof: str | None = None
    expires_after_seconds: int | None = None


class InvoicePaymentSettingsPaymentMethodOptionsSepaDebit(Model):
    pass


class InvoicePaymentSettingsPaymentMethodOptionsUpiMandateOptions(Model):
    __event_always__ = "amount amount_type description end_date"

    amount: int | None = None
    amount_type: str | None = None
    description: str | None = None
    end_date: int | None = None


class InvoicePaymentSettingsPaymentMethodOptionsUpi(Model):
    mandate_options: InvoicePaymentSettingsPaymentMethodOptionsUpiMandateOptions | None = None


class InvoicePaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters(Model):
    account_subcategories: list[str] | None = None


class InvoicePaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnections(Model):
    __event_always__ = "prefetch"

    filters: InvoicePaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters | None = None
    permissions: list[str] | None = None
    prefetch: list[str] | None = None


class InvoicePaymentSettingsPaymentMethodOptionsUsBankAccount(Model):
    financial_connections: (
        InvoicePaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnections
        | None
    ) = None
    verification_method: str | None = None


class InvoicePaymentSettingsPaymentMethodOptions(Model):
    __event_always__ = (
        "acss_debit bancontact card customer_balance konbini payto pix sepa_debit upi "
        "us_bank_account"
    )

    acss_debit: InvoicePaymentSettingsPaymentMethodOptionsAcssDebit | None = None
    bancontact: InvoicePaymentSettingsPaymentMethodOptionsBancontact | None = None
    billie: InvoicePaymentSettingsPaymentMethodOptionsBillie | None = None
    blik: InvoicePaymentSettingsPaymentMethodOptionsBlik | None = None
    card: InvoicePaymentSettingsPaymentMethodOptionsCard | None = None
    customer_balance: InvoicePaymentSettingsPaymentMethodOptionsCustomerBalance | None = None
    konbini: InvoicePaymentSettingsPaymentMethodOptionsKonbini | None = None
    payto: InvoicePaymentSettingsPaymentMethodOptionsPayto | None = None
    pix: InvoicePaymentSettingsPaymentMethodOptionsPix | None = None
    sepa_debit: InvoicePaymentSettingsPaymentMethodOptionsSepaDebit | None = None
    upi: InvoicePaymentSettingsPaymentMethodOptionsUpi | None = None
    us_bank_account: InvoicePaymentSettingsPaymentMethodOptionsUsBankAccount | None = None


HISTORY = "_history_invoice"
