# Generated from schemas/stripe by codegen; do not edit.
from partner_events.stripe.models._stub_v2_core_account import (
    V2CoreAccountConfigurationMerchant as V2CoreAccountConfigurationMerchant,
    V2CoreAccountConfigurationMerchantBacsDebitPayments
        as V2CoreAccountConfigurationMerchantBacsDebitPayments,
    V2CoreAccountConfigurationMerchantBranding as V2CoreAccountConfigurationMerchantBranding,
    V2CoreAccountConfigurationMerchantCardPayments as V2CoreAccountConfigurationMerchantCardPayments,
    V2CoreAccountConfigurationMerchantCardPaymentsDeclineOn
        as V2CoreAccountConfigurationMerchantCardPaymentsDeclineOn,
    V2CoreAccountConfigurationMerchantKonbiniPayments as V2CoreAccountConfigurationMerchantKonbiniPayments,
    V2CoreAccountConfigurationMerchantKonbiniPaymentsSupport
        as V2CoreAccountConfigurationMerchantKonbiniPaymentsSupport,
    V2CoreAccountConfigurationMerchantKonbiniPaymentsSupportHours
        as V2CoreAccountConfigurationMerchantKonbiniPaymentsSupportHours,
    V2CoreAccountConfigurationMerchantScriptStatementDescriptor
        as V2CoreAccountConfigurationMerchantScriptStatementDescriptor,
    V2CoreAccountConfigurationMerchantScriptStatementDescriptorKana
        as V2CoreAccountConfigurationMerchantScriptStatementDescriptorKana,
    V2CoreAccountConfigurationMerchantScriptStatementDescriptorKanji
        as V2CoreAccountConfigurationMerchantScriptStatementDescriptorKanji,
    V2CoreAccountConfigurationMerchantSepaDebitPayments
        as V2CoreAccountConfigurationMerchantSepaDebitPayments,
    V2CoreAccountConfigurationMerchantStatementDescriptor
        as V2CoreAccountConfigurationMerchantStatementDescriptor,
    V2CoreAccountConfigurationMerchantSupport as V2CoreAccountConfigurationMerchantSupport,
    V2CoreAccountConfigurationMerchantSupportAddress as V2CoreAccountConfigurationMerchantSupportAddress,
)
