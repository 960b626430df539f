# Generated from schemas/stripe by codegen; do not edit.
from partner_events.stripe.models._stub_v2_core_account import (
    V2CoreAccountConfigurationCustomer as V2CoreAccountConfigurationCustomer,
    V2CoreAccountConfigurationCustomerAutomaticIndirectTax
        as V2CoreAccountConfigurationCustomerAutomaticIndirectTax,
    V2CoreAccountConfigurationCustomerAutomaticIndirectTaxLocation
        as V2CoreAccountConfigurationCustomerAutomaticIndirectTaxLocation,
    V2CoreAccountConfigurationCustomerBilling as V2CoreAccountConfigurationCustomerBilling,
    V2CoreAccountConfigurationCustomerBillingInvoice as V2CoreAccountConfigurationCustomerBillingInvoice,
    V2CoreAccountConfigurationCustomerBillingInvoiceCustomField
        as V2CoreAccountConfigurationCustomerBillingInvoiceCustomField,
    V2CoreAccountConfigurationCustomerBillingInvoiceRendering
        as V2CoreAccountConfigurationCustomerBillingInvoiceRendering,
    V2CoreAccountConfigurationCustomerCapabilities as V2CoreAccountConfigurationCustomerCapabilities,
    V2CoreAccountConfigurationCustomerCapabilitiesAutomaticIndirectTax
        as V2CoreAccountConfigurationCustomerCapabilitiesAutomaticIndirectTax,
    V2CoreAccountConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail
        as V2CoreAccountConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetail,
    V2CoreAccountConfigurationCustomerShipping as V2CoreAccountConfigurationCustomerShipping,
)
