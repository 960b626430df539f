# Generated from schemas/stripe/objects/subscription.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import (
    Address,
    SubscriptionPaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsTransactionType,
    SubscriptionPaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod,
    SubscriptionPaymentSettingsPaymentMethodOptionsBancontactPreferredLanguage,
    SubscriptionPaymentSettingsPaymentMethodOptionsBillieCompanyDetailsRegistrationType,
    SubscriptionPaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType,
    SubscriptionPaymentSettingsPaymentMethodOptionsCardNetwork,
    SubscriptionPaymentSettingsPaymentMethodOptionsCardRequestThreeDSecure,
    SubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferCountry,
    SubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalanceFundingType,
    SubscriptionPaymentSettingsPaymentMethodOptionsPaytoMandateOptionsAmountType,
    SubscriptionPaymentSettingsPaymentMethodOptionsPaytoMandateOptionsPurpose,
    SubscriptionPaymentSettingsPaymentMethodOptionsPixMandateOptionsAmountIncludesIof,
    SubscriptionPaymentSettingsPaymentMethodOptionsPixMandateOptionsPaymentSchedule,
    SubscriptionPaymentSettingsPaymentMethodOptionsUpiMandateOptionsAmountType,
    SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategories,
    SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPermissions,
    SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetch,
    SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountVerificationMethod,
)


class SubscriptionPaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions(Model):
    transaction_type: (
        SubscriptionPaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsTransactionType | None
    ) = None


class SubscriptionPaymentSettingsPaymentMethodOptionsAcssDebit(Model):
    mandate_options: SubscriptionPaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions | None = None
    verification_method: SubscriptionPaymentSettingsPaymentMethodOptionsAcssDebitVerificationMethod | None = (
        None
    )


class SubscriptionPaymentSettingsPaymentMethodOptionsBancontact(Model):
    preferred_language: SubscriptionPaymentSettingsPaymentMethodOptionsBancontactPreferredLanguage


class SubscriptionPaymentSettingsPaymentMethodOptionsBillieCompanyDetails(Model):
    registered_address: Address | None = None
    registered_name: str | None = None
    registration_number: str | None = None
    registration_type: (
        SubscriptionPaymentSettingsPaymentMethodOptionsBillieCompanyDetailsRegistrationType | None
    ) = None
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

    amount_type: SubscriptionPaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType | None = None
    description: str | None = None


class SubscriptionPaymentSettingsPaymentMethodOptionsCard(Model):
    mandate_options: SubscriptionPaymentSettingsPaymentMethodOptionsCardMandateOptions | None = None
    network: SubscriptionPaymentSettingsPaymentMethodOptionsCardNetwork | None = None
    request_three_d_secure: SubscriptionPaymentSettingsPaymentMethodOptionsCardRequestThreeDSecure | None = (
        None
    )


class SubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer(Model):
    country: SubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferCountry


class SubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer(Model):
    eu_bank_transfer: (
        SubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer | None
    ) = None
    type: str | None = None


class SubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalance(Model):
    bank_transfer: SubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer | None = None
    funding_type: SubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalanceFundingType | None = None


class SubscriptionPaymentSettingsPaymentMethodOptionsKonbini(Model):
    pass


class SubscriptionPaymentSettingsPaymentMethodOptionsPaytoMandateOptions(Model):
    amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    amount_type: SubscriptionPaymentSettingsPaymentMethodOptionsPaytoMandateOptionsAmountType | None = None
    purpose: SubscriptionPaymentSettingsPaymentMethodOptionsPaytoMandateOptionsPurpose | None = None


class SubscriptionPaymentSettingsPaymentMethodOptionsPayto(Model):
    mandate_options: SubscriptionPaymentSettingsPaymentMethodOptionsPaytoMandateOptions | None = None


class SubscriptionPaymentSettingsPaymentMethodOptionsPixMandateOptions(Model):
    amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    amount_includes_iof: (
        SubscriptionPaymentSettingsPaymentMethodOptionsPixMandateOptionsAmountIncludesIof | None
    ) = None
    end_date: str | None = None
    payment_schedule: (
        SubscriptionPaymentSettingsPaymentMethodOptionsPixMandateOptionsPaymentSchedule | None
    ) = None


class SubscriptionPaymentSettingsPaymentMethodOptionsPix(Model):
    expires_after_seconds: int | None = None
    mandate_options: SubscriptionPaymentSettingsPaymentMethodOptionsPixMandateOptions | None = None


class SubscriptionPaymentSettingsPaymentMethodOptionsSepaDebit(Model):
    pass


class SubscriptionPaymentSettingsPaymentMethodOptionsUpiMandateOptions(Model):
    amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    amount_type: SubscriptionPaymentSettingsPaymentMethodOptionsUpiMandateOptionsAmountType | None = None
    description: str | None = None
    end_date: int | None = None
    """Seconds since the Unix epoch."""


class SubscriptionPaymentSettingsPaymentMethodOptionsUpi(Model):
    mandate_options: SubscriptionPaymentSettingsPaymentMethodOptionsUpiMandateOptions | None = None


class SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters(Model):
    account_subcategories: list[SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategories] | None = (
        None
    )


class SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnections(Model):
    filters: (
        SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters | None
    ) = None
    permissions: list[SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPermissions] | None = (
        None
    )
    prefetch: list[SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPrefetch] | None = (
        None
    )


class SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccount(Model):
    financial_connections: (
        SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnections | None
    ) = None
    verification_method: (
        SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountVerificationMethod | None
    ) = None


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
