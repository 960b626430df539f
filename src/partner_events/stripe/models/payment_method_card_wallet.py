# Generated from schemas/stripe/objects/payment_method.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import Address, PaymentMethodCardWalletType


class PaymentMethodCardWalletAmexExpressCheckout(Model):
    pass


class PaymentMethodCardWalletApplePay(Model):
    pass


class PaymentMethodCardWalletGooglePay(Model):
    pass


class PaymentMethodCardWalletLink(Model):
    pass


class PaymentMethodCardWalletMasterpass(Model):
    billing_address: Address | None = None
    email: str | None = None
    name: str | None = None
    shipping_address: Address | None = None


class PaymentMethodCardWalletSamsungPay(Model):
    pass


class PaymentMethodCardWalletVisaCheckout(Model):
    billing_address: Address | None = None
    email: str | None = None
    name: str | None = None
    shipping_address: Address | None = None


class PaymentMethodCardWallet(Model):
    amex_express_checkout: PaymentMethodCardWalletAmexExpressCheckout | None = None
    apple_pay: PaymentMethodCardWalletApplePay | None = None
    dynamic_last4: str | None = None
    google_pay: PaymentMethodCardWalletGooglePay | None = None
    link: PaymentMethodCardWalletLink | None = None
    masterpass: PaymentMethodCardWalletMasterpass | None = None
    samsung_pay: PaymentMethodCardWalletSamsungPay | None = None
    type: PaymentMethodCardWalletType
    visa_checkout: PaymentMethodCardWalletVisaCheckout | None = None
