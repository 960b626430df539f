# Generated from schemas/stripe/objects/charge.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import Address, ChargePaymentMethodDetailsCardWalletType


class ChargePaymentMethodDetailsCardWalletAmexExpressCheckout(Model):
    pass


class ChargePaymentMethodDetailsCardWalletApplePay(Model):
    pass


class ChargePaymentMethodDetailsCardWalletGooglePay(Model):
    pass


class ChargePaymentMethodDetailsCardWalletLink(Model):
    funding_source_group: str | None = None


class ChargePaymentMethodDetailsCardWalletMasterpass(Model):
    billing_address: Address | None = None
    email: str | None = None
    name: str | None = None
    shipping_address: Address | None = None


class ChargePaymentMethodDetailsCardWalletSamsungPay(Model):
    pass


class ChargePaymentMethodDetailsCardWalletVisaCheckout(Model):
    billing_address: Address | None = None
    email: str | None = None
    name: str | None = None
    shipping_address: Address | None = None


class ChargePaymentMethodDetailsCardWallet(Model):
    amex_express_checkout: ChargePaymentMethodDetailsCardWalletAmexExpressCheckout | None = None
    apple_pay: ChargePaymentMethodDetailsCardWalletApplePay | None = None
    dynamic_last4: str | None = None
    google_pay: ChargePaymentMethodDetailsCardWalletGooglePay | None = None
    link: ChargePaymentMethodDetailsCardWalletLink | None = None
    masterpass: ChargePaymentMethodDetailsCardWalletMasterpass | None = None
    samsung_pay: ChargePaymentMethodDetailsCardWalletSamsungPay | None = None
    type: ChargePaymentMethodDetailsCardWalletType
    visa_checkout: ChargePaymentMethodDetailsCardWalletVisaCheckout | None = None
