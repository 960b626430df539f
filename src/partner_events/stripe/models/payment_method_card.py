# Generated from schemas/stripe by codegen; do not edit.
# Vocabularies are in _stub_payment_method.pyi.

from partner_events._models.model import Model
from partner_events.stripe.models._types import Address, PaymentMethodCardGeneratedFrom


class PaymentMethodCardChecks(Model):
    __event_always__ = "address_line1_check address_postal_code_check cvc_check"

    address_line1_check: str | None = None
    address_postal_code_check: str | None = None
    cvc_check: str | None = None


class PaymentMethodCardNetworks(Model):
    __event_always__ = "preferred"

    available: list[str]
    preferred: str | None = None


class PaymentMethodCardThreeDSecureUsage(Model):
    supported: bool


class PaymentMethodCardWalletAmexExpressCheckout(Model):
    pass


class PaymentMethodCardWalletApplePay(Model):
    pass


class PaymentMethodCardWalletGooglePay(Model):
    pass


class PaymentMethodCardWalletLink(Model):
    pass


class PaymentMethodCardWalletMasterpass(Model):
    __event_always__ = "billing_address email name shipping_address"

    billing_address: Address | None = None
    email: str | None = None
    name: str | None = None
    shipping_address: Address | None = None


class PaymentMethodCardWalletSamsungPay(Model):
    pass


class PaymentMethodCardWalletVisaCheckout(Model):
    __event_always__ = "billing_address email name shipping_address"

    billing_address: Address | None = None
    email: str | None = None
    name: str | None = None
    shipping_address: Address | None = None


class PaymentMethodCardWallet(Model):
    __event_always__ = "dynamic_last4"

    amex_express_checkout: PaymentMethodCardWalletAmexExpressCheckout | None = None
    apple_pay: PaymentMethodCardWalletApplePay | None = None
    dynamic_last4: str | None = None
    google_pay: PaymentMethodCardWalletGooglePay | None = None
    link: PaymentMethodCardWalletLink | None = None
    masterpass: PaymentMethodCardWalletMasterpass | None = None
    samsung_pay: PaymentMethodCardWalletSamsungPay | None = None
    type: str
    visa_checkout: PaymentMethodCardWalletVisaCheckout | None = None


class PaymentMethodCard(Model):
    __event_always__ = (
        "checks country display_brand generated_from networks regulated_status "
        "three_d_secure_usage wallet"
    )

    brand: str
    checks: PaymentMethodCardChecks | None = None
    country: str | None = None
    description: str | None = None
    display_brand: str | None = None
    exp_month: int
    exp_year: int
    fingerprint: str | None = None
    funding: str
    generated_from: PaymentMethodCardGeneratedFrom | None = None
    iin: str | None = None
    issuer: str | None = None
    last4: str
    networks: PaymentMethodCardNetworks | None = None
    regulated_status: str | None = None
    three_d_secure_usage: PaymentMethodCardThreeDSecureUsage | None = None
    wallet: PaymentMethodCardWallet | None = None


HISTORY = "_history_payment_method"
