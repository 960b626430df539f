# Generated from schemas/stripe by codegen; do not edit.
from partner_events.stripe.models._stub_v2_core_account import (
    V2CoreAccountIdentityBusinessDetails as V2CoreAccountIdentityBusinessDetails,
    V2CoreAccountIdentityBusinessDetailsAdditionalAddress
        as V2CoreAccountIdentityBusinessDetailsAdditionalAddress,
    V2CoreAccountIdentityBusinessDetailsAddress as V2CoreAccountIdentityBusinessDetailsAddress,
    V2CoreAccountIdentityBusinessDetailsAnnualRevenue as V2CoreAccountIdentityBusinessDetailsAnnualRevenue,
    V2CoreAccountIdentityBusinessDetailsIdNumber as V2CoreAccountIdentityBusinessDetailsIdNumber,
    V2CoreAccountIdentityBusinessDetailsMonthlyEstimatedRevenue
        as V2CoreAccountIdentityBusinessDetailsMonthlyEstimatedRevenue,
    V2CoreAccountIdentityBusinessDetailsRegistrationDate
        as V2CoreAccountIdentityBusinessDetailsRegistrationDate,
    V2CoreAccountIdentityBusinessDetailsScriptAddresses
        as V2CoreAccountIdentityBusinessDetailsScriptAddresses,
    V2CoreAccountIdentityBusinessDetailsScriptAddressesKana
        as V2CoreAccountIdentityBusinessDetailsScriptAddressesKana,
    V2CoreAccountIdentityBusinessDetailsScriptAddressesKanji
        as V2CoreAccountIdentityBusinessDetailsScriptAddressesKanji,
    V2CoreAccountIdentityBusinessDetailsScriptNames as V2CoreAccountIdentityBusinessDetailsScriptNames,
    V2CoreAccountIdentityBusinessDetailsScriptNamesKana
        as V2CoreAccountIdentityBusinessDetailsScriptNamesKana,
    V2CoreAccountIdentityBusinessDetailsScriptNamesKanji
        as V2CoreAccountIdentityBusinessDetailsScriptNamesKanji,
)
