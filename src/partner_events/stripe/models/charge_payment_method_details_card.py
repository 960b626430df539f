# Generated from schemas/stripe by codegen; do not edit.
# Vocabularies are in _stub_charge.pyi.

from partner_events._models.model import Model
from partner_events.stripe.models._types import Address


class ChargePaymentMethodDetailsCardChecks(Model):
    __event_always__ = "address_line1_check address_postal_code_check cvc_check"

    address_line1_check: str | None = None
    address_postal_code_check: str | None = None
    cvc_check: str | None = None


class ChargePaymentMethodDetailsCardExtendedAuthorization(Model):
    status: str


class ChargePaymentMethodDetailsCardIncrementalAuthorization(Model):
    status: str


class ChargePaymentMethodDetailsCardInstallmentsPlan(Model):
    __event_always__ = "count interval"

    count: int | None = None
    interval: str | None = None
    type: str


class ChargePaymentMethodDetailsCardInstallments(Model):
    __event_always__ = "plan"

    plan: ChargePaymentMethodDetailsCardInstallmentsPlan | None = None


class ChargePaymentMethodDetailsCardMulticapture(Model):
    status: str


class ChargePaymentMethodDetailsCardNetworkToken(Model):
    used: bool


class ChargePaymentMethodDetailsCardOvercapture(Model):
    maximum_amount_capturable: int
    status: str


class ChargePaymentMethodDetailsCardThreeDSecure(Model):
    __event_always__ = (
        "authentication_flow electronic_commerce_indicator exemption_indicator result "
        "result_reason transaction_id version"
    )

    authentication_flow: str | None = None
    electronic_commerce_indicator: str | None = None
    exemption_indicator: str | None = None
    exemption_indicator_applied: bool | None = None
    result: str | None = None
    result_reason: str | None = None
    transaction_id: str | None = None
    version: str | None = None


class ChargePaymentMethodDetailsCardWalletAmexExpressCheckout(Model):
    pass


class ChargePaymentMethodDetailsCardWalletApplePay(Model):
    pass


class ChargePaymentMethodDetailsCardWalletGooglePay(Model):
    pass


class ChargePaymentMethodDetailsCardWalletLink(Model):
    __event_always__ = "funding_source_group"

    funding_source_group: str | None = None


class ChargePaymentMethodDetailsCardWalletMasterpass(Model):
    __event_always__ = "billing_address email name shipping_address"

    billing_address: Address | None = None
    email: str | None = None
    name: str | None = None
    shipping_address: Address | None = None


class ChargePaymentMethodDetailsCardWalletSamsungPay(Model):
    pass


class ChargePaymentMethodDetailsCardWalletVisaCheckout(Model):
    __event_always__ = "billing_address email name shipping_address"

    billing_address: Address | None = None
    email: str | None = None
    name: str | None = None
    shipping_address: Address | None = None


class ChargePaymentMethodDetailsCardWallet(Model):
    __event_always__ = "dynamic_last4"

    amex_express_checkout: ChargePaymentMethodDetailsCardWalletAmexExpressCheckout | None = None
    apple_pay: ChargePaymentMethodDetailsCardWalletApplePay | None = None
    dynamic_last4: str | None = None
    google_pay: ChargePaymentMethodDetailsCardWalletGooglePay | None = None
    link: ChargePaymentMethodDetailsCardWalletLink | None = None
    masterpass: ChargePaymentMethodDetailsCardWalletMasterpass | None = None
    samsung_pay: ChargePaymentMethodDetailsCardWalletSamsungPay | None = None
    type: str
    visa_checkout: ChargePaymentMethodDetailsCardWalletVisaCheckout | None = None


class ChargePaymentMethodDetailsCard(Model):
    __event_always__ = (
        "amount_authorized authorization_code brand checks country "
        "electronic_commerce_indicator funding installments last4 mandate network "
        "network_transaction_id regulated_status three_d_secure transaction_link_id "
        "wallet"
    )

    amount_authorized: int | None = None
    authorization_code: str | None = None
    brand: str | None = None
    capture_before: int | None = None
    checks: ChargePaymentMethodDetailsCardChecks | None = None
    country: str | None = None
    description: str | None = None
    electronic_commerce_indicator: str | None = None
    exp_month: int
    exp_year: int
    extended_authorization: ChargePaymentMethodDetailsCardExtendedAuthorization | None = None
    fingerprint: str | None = None
    funding: str | None = None
    iin: str | None = None
    incremental_authorization: ChargePaymentMethodDetailsCardIncrementalAuthorization | None = None
    installments: ChargePaymentMethodDetailsCardInstallments | None = None
    issuer: str | None = None
    last4: str | None = None
    mandate: str | None = None
    moto: bool | None = None
    multicapture: ChargePaymentMethodDetailsCardMulticapture | None = None
    network: str | None = None
    network_token: ChargePaymentMethodDetailsCardNetworkToken | None = None
    network_transaction_id: str | None = None
    overcapture: ChargePaymentMethodDetailsCardOvercapture | None = None
    regulated_status: str | None = None
    setup_credential_usage: str | None = None
    stored_credential_usage: str | None = None
    three_d_secure: ChargePaymentMethodDetailsCardThreeDSecure | None = None
    transaction_link_id: str | None = None
    wallet: ChargePaymentMethodDetailsCardWallet | None = None


HISTORY = "_history_charge"
BESIDE = "ChargePaymentMethodDetailsCardThreeDSecure"
