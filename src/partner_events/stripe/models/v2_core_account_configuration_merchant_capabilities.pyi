# Generated from schemas/stripe by codegen; do not edit.
from partner_events.stripe.models._stub_v2_core_account import (
    V2CoreAccountConfigurationMerchantCapabilities as V2CoreAccountConfigurationMerchantCapabilities,
    V2CoreAccountConfigurationMerchantCapabilitiesStripeBalance
        as V2CoreAccountConfigurationMerchantCapabilitiesStripeBalance,
    V2CoreAccountConfigurationMerchantCapabilitiesStripeBalancePayouts
        as V2CoreAccountConfigurationMerchantCapabilitiesStripeBalancePayouts,
    V2CoreAccountConfigurationMerchantCapabilitiesStripeBalancePayoutsStatusDetail
        as V2CoreAccountConfigurationMerchantCapabilitiesStripeBalancePayoutsStatusDetail,
    V2CoreAccountConfigurationMerchantCapability as V2CoreAccountConfigurationMerchantCapability,
    V2CoreAccountConfigurationMerchantCapabilityStatusDetail
        as V2CoreAccountConfigurationMerchantCapabilityStatusDetail,
)
