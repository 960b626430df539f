# Generated from schemas/stripe by codegen; do not edit.
from partner_events.stripe.models._stub_payment_method import (
    PaymentMethodCard as PaymentMethodCard,
    PaymentMethodCardChecks as PaymentMethodCardChecks,
    PaymentMethodCardNetworks as PaymentMethodCardNetworks,
    PaymentMethodCardThreeDSecureUsage as PaymentMethodCardThreeDSecureUsage,
    PaymentMethodCardWallet as PaymentMethodCardWallet,
    PaymentMethodCardWalletAmexExpressCheckout as PaymentMethodCardWalletAmexExpressCheckout,
    PaymentMethodCardWalletApplePay as PaymentMethodCardWalletApplePay,
    PaymentMethodCardWalletGooglePay as PaymentMethodCardWalletGooglePay,
    PaymentMethodCardWalletLink as PaymentMethodCardWalletLink,
    PaymentMethodCardWalletMasterpass as PaymentMethodCardWalletMasterpass,
    PaymentMethodCardWalletSamsungPay as PaymentMethodCardWalletSamsungPay,
    PaymentMethodCardWalletVisaCheckout as PaymentMethodCardWalletVisaCheckout,
)
