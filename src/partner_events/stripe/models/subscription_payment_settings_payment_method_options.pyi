# Generated from schemas/stripe by codegen; do not edit.
from partner_events.stripe.models._stub_subscription import (
    SubscriptionPaymentSettingsPaymentMethodOptions as SubscriptionPaymentSettingsPaymentMethodOptions,
    SubscriptionPaymentSettingsPaymentMethodOptionsAcssDebit
        as SubscriptionPaymentSettingsPaymentMethodOptionsAcssDebit,
    SubscriptionPaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions
        as SubscriptionPaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions,
    SubscriptionPaymentSettingsPaymentMethodOptionsBancontact
        as SubscriptionPaymentSettingsPaymentMethodOptionsBancontact,
    SubscriptionPaymentSettingsPaymentMethodOptionsBillie
        as SubscriptionPaymentSettingsPaymentMethodOptionsBillie,
    SubscriptionPaymentSettingsPaymentMethodOptionsBillieCompanyDetails
        as SubscriptionPaymentSettingsPaymentMethodOptionsBillieCompanyDetails,
    SubscriptionPaymentSettingsPaymentMethodOptionsBlik
        as SubscriptionPaymentSettingsPaymentMethodOptionsBlik,
    SubscriptionPaymentSettingsPaymentMethodOptionsBlikMandateOptions
        as SubscriptionPaymentSettingsPaymentMethodOptionsBlikMandateOptions,
    SubscriptionPaymentSettingsPaymentMethodOptionsCard
        as SubscriptionPaymentSettingsPaymentMethodOptionsCard,
    SubscriptionPaymentSettingsPaymentMethodOptionsCardMandateOptions
        as SubscriptionPaymentSettingsPaymentMethodOptionsCardMandateOptions,
    SubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalance
        as SubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalance,
    SubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer
        as SubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer,
    SubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer
        as SubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer,
    SubscriptionPaymentSettingsPaymentMethodOptionsKonbini
        as SubscriptionPaymentSettingsPaymentMethodOptionsKonbini,
    SubscriptionPaymentSettingsPaymentMethodOptionsPayto
        as SubscriptionPaymentSettingsPaymentMethodOptionsPayto,
    SubscriptionPaymentSettingsPaymentMethodOptionsPaytoMandateOptions
        as SubscriptionPaymentSettingsPaymentMethodOptionsPaytoMandateOptions,
    SubscriptionPaymentSettingsPaymentMethodOptionsPix as SubscriptionPaymentSettingsPaymentMethodOptionsPix,
    SubscriptionPaymentSettingsPaymentMethodOptionsPixMandateOptions
        as SubscriptionPaymentSettingsPaymentMethodOptionsPixMandateOptions,
    SubscriptionPaymentSettingsPaymentMethodOptionsSepaDebit
        as SubscriptionPaymentSettingsPaymentMethodOptionsSepaDebit,
    SubscriptionPaymentSettingsPaymentMethodOptionsUpi as SubscriptionPaymentSettingsPaymentMethodOptionsUpi,
    SubscriptionPaymentSettingsPaymentMethodOptionsUpiMandateOptions
        as SubscriptionPaymentSettingsPaymentMethodOptionsUpiMandateOptions,
    SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccount
        as SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccount,
    SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnections
        as SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnections,
    SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters
        as SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters,
)
