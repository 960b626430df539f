# Generated from schemas/stripe by codegen; do not edit.
from partner_events.stripe.models._stub_charge import (
    ChargePaymentMethodDetailsCard as ChargePaymentMethodDetailsCard,
    ChargePaymentMethodDetailsCardChecks as ChargePaymentMethodDetailsCardChecks,
    ChargePaymentMethodDetailsCardExtendedAuthorization
        as ChargePaymentMethodDetailsCardExtendedAuthorization,
    ChargePaymentMethodDetailsCardIncrementalAuthorization
        as ChargePaymentMethodDetailsCardIncrementalAuthorization,
    ChargePaymentMethodDetailsCardInstallments as ChargePaymentMethodDetailsCardInstallments,
    ChargePaymentMethodDetailsCardInstallmentsPlan as ChargePaymentMethodDetailsCardInstallmentsPlan,
    ChargePaymentMethodDetailsCardMulticapture as ChargePaymentMethodDetailsCardMulticapture,
    ChargePaymentMethodDetailsCardNetworkToken as ChargePaymentMethodDetailsCardNetworkToken,
    ChargePaymentMethodDetailsCardOvercapture as ChargePaymentMethodDetailsCardOvercapture,
    ChargePaymentMethodDetailsCardThreeDSecure as ChargePaymentMethodDetailsCardThreeDSecure,
    ChargePaymentMethodDetailsCardWallet as ChargePaymentMethodDetailsCardWallet,
    ChargePaymentMethodDetailsCardWalletAmexExpressCheckout
        as ChargePaymentMethodDetailsCardWalletAmexExpressCheckout,
    ChargePaymentMethodDetailsCardWalletApplePay as ChargePaymentMethodDetailsCardWalletApplePay,
    ChargePaymentMethodDetailsCardWalletGooglePay as ChargePaymentMethodDetailsCardWalletGooglePay,
    ChargePaymentMethodDetailsCardWalletLink as ChargePaymentMethodDetailsCardWalletLink,
    ChargePaymentMethodDetailsCardWalletMasterpass as ChargePaymentMethodDetailsCardWalletMasterpass,
    ChargePaymentMethodDetailsCardWalletSamsungPay as ChargePaymentMethodDetailsCardWalletSamsungPay,
    ChargePaymentMethodDetailsCardWalletVisaCheckout as ChargePaymentMethodDetailsCardWalletVisaCheckout,
)
