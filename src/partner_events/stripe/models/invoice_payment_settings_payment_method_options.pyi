# Generated from schemas/stripe by codegen; do not edit.
from partner_events.stripe.models._stub_invoice import (
    InvoicePaymentSettingsPaymentMethodOptions as InvoicePaymentSettingsPaymentMethodOptions,
    InvoicePaymentSettingsPaymentMethodOptionsAcssDebit
        as InvoicePaymentSettingsPaymentMethodOptionsAcssDebit,
    InvoicePaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions
        as InvoicePaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions,
    InvoicePaymentSettingsPaymentMethodOptionsBancontact
        as InvoicePaymentSettingsPaymentMethodOptionsBancontact,
    InvoicePaymentSettingsPaymentMethodOptionsBillie as InvoicePaymentSettingsPaymentMethodOptionsBillie,
    InvoicePaymentSettingsPaymentMethodOptionsBillieCompanyDetails
        as InvoicePaymentSettingsPaymentMethodOptionsBillieCompanyDetails,
    InvoicePaymentSettingsPaymentMethodOptionsBlik as InvoicePaymentSettingsPaymentMethodOptionsBlik,
    InvoicePaymentSettingsPaymentMethodOptionsCard as InvoicePaymentSettingsPaymentMethodOptionsCard,
    InvoicePaymentSettingsPaymentMethodOptionsCardInstallments
        as InvoicePaymentSettingsPaymentMethodOptionsCardInstallments,
    InvoicePaymentSettingsPaymentMethodOptionsCustomerBalance
        as InvoicePaymentSettingsPaymentMethodOptionsCustomerBalance,
    InvoicePaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer
        as InvoicePaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer,
    InvoicePaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer
        as InvoicePaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer,
    InvoicePaymentSettingsPaymentMethodOptionsKonbini as InvoicePaymentSettingsPaymentMethodOptionsKonbini,
    InvoicePaymentSettingsPaymentMethodOptionsPayto as InvoicePaymentSettingsPaymentMethodOptionsPayto,
    InvoicePaymentSettingsPaymentMethodOptionsPaytoMandateOptions
        as InvoicePaymentSettingsPaymentMethodOptionsPaytoMandateOptions,
    InvoicePaymentSettingsPaymentMethodOptionsPix as InvoicePaymentSettingsPaymentMethodOptionsPix,
    InvoicePaymentSettingsPaymentMethodOptionsSepaDebit
        as InvoicePaymentSettingsPaymentMethodOptionsSepaDebit,
    InvoicePaymentSettingsPaymentMethodOptionsUpi as InvoicePaymentSettingsPaymentMethodOptionsUpi,
    InvoicePaymentSettingsPaymentMethodOptionsUpiMandateOptions
        as InvoicePaymentSettingsPaymentMethodOptionsUpiMandateOptions,
    InvoicePaymentSettingsPaymentMethodOptionsUsBankAccount
        as InvoicePaymentSettingsPaymentMethodOptionsUsBankAccount,
    InvoicePaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnections
        as InvoicePaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnections,
    InvoicePaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters
        as InvoicePaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters,
)
