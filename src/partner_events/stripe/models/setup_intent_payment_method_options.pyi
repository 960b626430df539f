# Generated from schemas/stripe by codegen; do not edit.
from partner_events.stripe.models._stub_setup_intent import (
    SetupIntentPaymentMethodOptions as SetupIntentPaymentMethodOptions,
    SetupIntentPaymentMethodOptionsAcssDebit as SetupIntentPaymentMethodOptionsAcssDebit,
    SetupIntentPaymentMethodOptionsAcssDebitMandateOptions
        as SetupIntentPaymentMethodOptionsAcssDebitMandateOptions,
    SetupIntentPaymentMethodOptionsAmazonPay as SetupIntentPaymentMethodOptionsAmazonPay,
    SetupIntentPaymentMethodOptionsBacsDebit as SetupIntentPaymentMethodOptionsBacsDebit,
    SetupIntentPaymentMethodOptionsBacsDebitMandateOptions
        as SetupIntentPaymentMethodOptionsBacsDebitMandateOptions,
    SetupIntentPaymentMethodOptionsBizum as SetupIntentPaymentMethodOptionsBizum,
    SetupIntentPaymentMethodOptionsBlik as SetupIntentPaymentMethodOptionsBlik,
    SetupIntentPaymentMethodOptionsBlikMandateOptions as SetupIntentPaymentMethodOptionsBlikMandateOptions,
    SetupIntentPaymentMethodOptionsCard as SetupIntentPaymentMethodOptionsCard,
    SetupIntentPaymentMethodOptionsCardMandateOptions as SetupIntentPaymentMethodOptionsCardMandateOptions,
    SetupIntentPaymentMethodOptionsCardPresent as SetupIntentPaymentMethodOptionsCardPresent,
    SetupIntentPaymentMethodOptionsKlarna as SetupIntentPaymentMethodOptionsKlarna,
    SetupIntentPaymentMethodOptionsLink as SetupIntentPaymentMethodOptionsLink,
    SetupIntentPaymentMethodOptionsPaypal as SetupIntentPaymentMethodOptionsPaypal,
    SetupIntentPaymentMethodOptionsPayto as SetupIntentPaymentMethodOptionsPayto,
    SetupIntentPaymentMethodOptionsPaytoMandateOptions as SetupIntentPaymentMethodOptionsPaytoMandateOptions,
    SetupIntentPaymentMethodOptionsPix as SetupIntentPaymentMethodOptionsPix,
    SetupIntentPaymentMethodOptionsPixMandateOptions as SetupIntentPaymentMethodOptionsPixMandateOptions,
    SetupIntentPaymentMethodOptionsSepaDebit as SetupIntentPaymentMethodOptionsSepaDebit,
    SetupIntentPaymentMethodOptionsSepaDebitMandateOptions
        as SetupIntentPaymentMethodOptionsSepaDebitMandateOptions,
    SetupIntentPaymentMethodOptionsUpi as SetupIntentPaymentMethodOptionsUpi,
    SetupIntentPaymentMethodOptionsUpiMandateOptions as SetupIntentPaymentMethodOptionsUpiMandateOptions,
    SetupIntentPaymentMethodOptionsUsBankAccount as SetupIntentPaymentMethodOptionsUsBankAccount,
    SetupIntentPaymentMethodOptionsUsBankAccountFinancialConnections
        as SetupIntentPaymentMethodOptionsUsBankAccountFinancialConnections,
    SetupIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters
        as SetupIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters,
    SetupIntentPaymentMethodOptionsUsBankAccountMandateOptions
        as SetupIntentPaymentMethodOptionsUsBankAccountMandateOptions,
)
