# Generated from schemas/stripe/objects/payment_method.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import (
    Address,
    PaymentMethodAllowRedisplay,
    PaymentMethodCard,
    PaymentMethodCardPresentOfflineType,
    PaymentMethodCardPresentReadMethod,
    PaymentMethodCardPresentWalletType,
    PaymentMethodEpsBank,
    PaymentMethodFpxAccountHolderType,
    PaymentMethodFpxBank,
    PaymentMethodIdealBank,
    PaymentMethodIdealBic,
    PaymentMethodInteracPresentReadMethod,
    PaymentMethodKrCardBrand,
    PaymentMethodNaverPayFunding,
    PaymentMethodObject,
    PaymentMethodP24Bank,
    PaymentMethodType,
    PaymentMethodUsBankAccountAccountHolderType,
    PaymentMethodUsBankAccountAccountType,
    PaymentMethodUsBankAccountNetworksSupported,
    PaymentMethodUsBankAccountStatusDetailsBlockedNetworkCode,
    PaymentMethodUsBankAccountStatusDetailsBlockedReason,
)


class PaymentMethodAcssDebit(Model):
    bank_name: str | None = None
    fingerprint: str | None = None
    institution_number: str | None = None
    last4: str | None = None
    transit_number: str | None = None


class PaymentMethodAffirm(Model):
    pass


class PaymentMethodAfterpayClearpay(Model):
    pass


class PaymentMethodAlipay(Model):
    pass


class PaymentMethodAlma(Model):
    pass


class PaymentMethodAmazonPay(Model):
    pass


class PaymentMethodAuBecsDebit(Model):
    bsb_number: str | None = None
    fingerprint: str | None = None
    last4: str | None = None


class PaymentMethodBacsDebit(Model):
    fingerprint: str | None = None
    last4: str | None = None
    sort_code: str | None = None


class PaymentMethodBancontact(Model):
    pass


class PaymentMethodBillie(Model):
    pass


class PaymentMethodBillingDetails(Model):
    address: Address | None = None
    email: str | None = None
    name: str | None = None
    phone: str | None = None
    tax_id: str | None = None


class PaymentMethodBizum(Model):
    buyer_id: str | None = None


class PaymentMethodBlik(Model):
    buyer_id: str | None = None


class PaymentMethodBoleto(Model):
    tax_id: str


class PaymentMethodCardPresentNetworks(Model):
    available: list[str]
    preferred: str | None = None


class PaymentMethodCardPresentOffline(Model):
    stored_at: int | None = None
    """Seconds since the Unix epoch."""

    type: PaymentMethodCardPresentOfflineType | None = None


class PaymentMethodCardPresentWallet(Model):
    type: PaymentMethodCardPresentWalletType


class PaymentMethodCardPresent(Model):
    brand: str | None = None
    brand_product: str | None = None
    cardholder_name: str | None = None
    country: str | None = None
    description: str | None = None
    exp_month: int
    exp_year: int
    fingerprint: str | None = None
    funding: str | None = None
    iin: str | None = None
    issuer: str | None = None
    last4: str | None = None
    networks: PaymentMethodCardPresentNetworks | None = None
    offline: PaymentMethodCardPresentOffline | None = None
    preferred_locales: list[str] | None = None
    read_method: PaymentMethodCardPresentReadMethod | None = None
    wallet: PaymentMethodCardPresentWallet | None = None


class PaymentMethodCashapp(Model):
    buyer_id: str | None = None
    cashtag: str | None = None


class PaymentMethodCrypto(Model):
    pass


class PaymentMethodCustomLogo(Model):
    content_type: str | None = None
    url: str


class PaymentMethodCustom(Model):
    display_name: str | None = None
    logo: PaymentMethodCustomLogo | None = None
    type: str


class PaymentMethodCustomerBalance(Model):
    pass


class PaymentMethodEps(Model):
    bank: PaymentMethodEpsBank | None = None


class PaymentMethodFpx(Model):
    account_holder_type: PaymentMethodFpxAccountHolderType | None = None
    bank: PaymentMethodFpxBank


class PaymentMethodGiropay(Model):
    pass


class PaymentMethodGrabpay(Model):
    pass


class PaymentMethodIdeal(Model):
    bank: PaymentMethodIdealBank | None = None
    bic: PaymentMethodIdealBic | None = None


class PaymentMethodInteracPresentNetworks(Model):
    available: list[str]
    preferred: str | None = None


class PaymentMethodInteracPresent(Model):
    brand: str | None = None
    cardholder_name: str | None = None
    country: str | None = None
    description: str | None = None
    exp_month: int
    exp_year: int
    fingerprint: str | None = None
    funding: str | None = None
    iin: str | None = None
    issuer: str | None = None
    last4: str | None = None
    networks: PaymentMethodInteracPresentNetworks | None = None
    preferred_locales: list[str] | None = None
    read_method: PaymentMethodInteracPresentReadMethod | None = None


class PaymentMethodKakaoPay(Model):
    pass


class PaymentMethodKlarnaDob(Model):
    day: int | None = None
    month: int | None = None
    year: int | None = None


class PaymentMethodKlarna(Model):
    dob: PaymentMethodKlarnaDob | None = None


class PaymentMethodKonbini(Model):
    pass


class PaymentMethodKrCard(Model):
    brand: PaymentMethodKrCardBrand | None = None
    last4: str | None = None


class PaymentMethodLink(Model):
    email: str | None = None
    persistent_token: str | None = None


class PaymentMethodMbWay(Model):
    pass


class PaymentMethodMobilepay(Model):
    pass


class PaymentMethodMultibanco(Model):
    pass


class PaymentMethodNaverPay(Model):
    buyer_id: str | None = None
    funding: PaymentMethodNaverPayFunding


class PaymentMethodNzBankAccount(Model):
    account_holder_name: str | None = None
    bank_code: str
    bank_name: str
    branch_code: str
    last4: str
    suffix: str | None = None


class PaymentMethodOxxo(Model):
    pass


class PaymentMethodP24(Model):
    bank: PaymentMethodP24Bank | None = None


class PaymentMethodPayByBank(Model):
    pass


class PaymentMethodPayco(Model):
    pass


class PaymentMethodPaynow(Model):
    pass


class PaymentMethodPaypal(Model):
    country: str | None = None
    payer_email: str | None = None
    payer_id: str | None = None


class PaymentMethodPaypay(Model):
    pass


class PaymentMethodPayto(Model):
    bsb_number: str | None = None
    last4: str | None = None
    pay_id: str | None = None


class PaymentMethodPix(Model):
    fingerprint: str | None = None


class PaymentMethodPromptpay(Model):
    pass


class PaymentMethodRadarOptions(Model):
    session: str | None = None


class PaymentMethodRevolutPay(Model):
    pass


class PaymentMethodSamsungPay(Model):
    pass


class PaymentMethodSatispay(Model):
    pass


class PaymentMethodScalapay(Model):
    pass


class PaymentMethodSepaDebitGeneratedFrom(Model):
    charge: str | None = None
    """The id of the Charge; deliveries do not carry the object itself."""

    setup_attempt: str | None = None
    """The id of the SetupAttempt; deliveries do not carry the object itself."""


class PaymentMethodSepaDebit(Model):
    bank_code: str | None = None
    branch_code: str | None = None
    country: str | None = None
    fingerprint: str | None = None
    generated_from: PaymentMethodSepaDebitGeneratedFrom | None = None
    last4: str | None = None


class PaymentMethodSequra(Model):
    pass


class PaymentMethodSofort(Model):
    country: str | None = None


class PaymentMethodSunbit(Model):
    pass


class PaymentMethodSwish(Model):
    pass


class PaymentMethodTwint(Model):
    pass


class PaymentMethodUpi(Model):
    vpa: str | None = None


class PaymentMethodUsBankAccountNetworks(Model):
    preferred: str | None = None
    supported: list[PaymentMethodUsBankAccountNetworksSupported]


class PaymentMethodUsBankAccountStatusDetailsBlocked(Model):
    network_code: PaymentMethodUsBankAccountStatusDetailsBlockedNetworkCode | None = None
    reason: PaymentMethodUsBankAccountStatusDetailsBlockedReason | None = None


class PaymentMethodUsBankAccountStatusDetails(Model):
    blocked: PaymentMethodUsBankAccountStatusDetailsBlocked | None = None


class PaymentMethodUsBankAccount(Model):
    account_holder_type: PaymentMethodUsBankAccountAccountHolderType | None = None
    account_type: PaymentMethodUsBankAccountAccountType | None = None
    bank_name: str | None = None
    financial_connections_account: str | None = None
    fingerprint: str | None = None
    last4: str | None = None
    networks: PaymentMethodUsBankAccountNetworks | None = None
    routing_number: str | None = None
    status_details: PaymentMethodUsBankAccountStatusDetails | None = None


class PaymentMethodWechatPay(Model):
    pass


class PaymentMethodZip(Model):
    pass


class PaymentMethod(Model):
    """https://docs.stripe.com/api/payment_methods/object"""

    acss_debit: PaymentMethodAcssDebit | None = None
    affirm: PaymentMethodAffirm | None = None
    afterpay_clearpay: PaymentMethodAfterpayClearpay | None = None
    alipay: PaymentMethodAlipay | None = None
    allow_redisplay: PaymentMethodAllowRedisplay | None = None
    alma: PaymentMethodAlma | None = None
    amazon_pay: PaymentMethodAmazonPay | None = None
    au_becs_debit: PaymentMethodAuBecsDebit | None = None
    bacs_debit: PaymentMethodBacsDebit | None = None
    bancontact: PaymentMethodBancontact | None = None
    billie: PaymentMethodBillie | None = None
    billing_details: PaymentMethodBillingDetails
    bizum: PaymentMethodBizum | None = None
    blik: PaymentMethodBlik | None = None
    boleto: PaymentMethodBoleto | None = None
    card: PaymentMethodCard | None = None
    card_present: PaymentMethodCardPresent | None = None
    cashapp: PaymentMethodCashapp | None = None
    created: int
    """Seconds since the Unix epoch."""

    crypto: PaymentMethodCrypto | None = None
    custom: PaymentMethodCustom | None = None
    customer: str | None = None
    """The id of the Customer; deliveries do not carry the object itself."""

    customer_account: str | None = None
    customer_balance: PaymentMethodCustomerBalance | None = None
    eps: PaymentMethodEps | None = None
    fpx: PaymentMethodFpx | None = None
    giropay: PaymentMethodGiropay | None = None
    grabpay: PaymentMethodGrabpay | None = None
    id: str
    ideal: PaymentMethodIdeal | None = None
    interac_present: PaymentMethodInteracPresent | None = None
    kakao_pay: PaymentMethodKakaoPay | None = None
    klarna: PaymentMethodKlarna | None = None
    konbini: PaymentMethodKonbini | None = None
    kr_card: PaymentMethodKrCard | None = None
    link: PaymentMethodLink | None = None
    livemode: bool
    """False for events of test mode and of sandboxes."""

    mb_way: PaymentMethodMbWay | None = None
    metadata: dict[str, str] | None = None
    """What you attached to the object; every value is text."""

    mobilepay: PaymentMethodMobilepay | None = None
    multibanco: PaymentMethodMultibanco | None = None
    naver_pay: PaymentMethodNaverPay | None = None
    nz_bank_account: PaymentMethodNzBankAccount | None = None
    object: PaymentMethodObject
    oxxo: PaymentMethodOxxo | None = None
    p24: PaymentMethodP24 | None = None
    pay_by_bank: PaymentMethodPayByBank | None = None
    payco: PaymentMethodPayco | None = None
    paynow: PaymentMethodPaynow | None = None
    paypal: PaymentMethodPaypal | None = None
    paypay: PaymentMethodPaypay | None = None
    payto: PaymentMethodPayto | None = None
    pix: PaymentMethodPix | None = None
    promptpay: PaymentMethodPromptpay | None = None
    radar_options: PaymentMethodRadarOptions | None = None
    revolut_pay: PaymentMethodRevolutPay | None = None
    samsung_pay: PaymentMethodSamsungPay | None = None
    satispay: PaymentMethodSatispay | None = None
    scalapay: PaymentMethodScalapay | None = None
    sepa_debit: PaymentMethodSepaDebit | None = None
    sequra: PaymentMethodSequra | None = None
    sofort: PaymentMethodSofort | None = None
    sunbit: PaymentMethodSunbit | None = None
    swish: PaymentMethodSwish | None = None
    twint: PaymentMethodTwint | None = None
    type: PaymentMethodType
    upi: PaymentMethodUpi | None = None
    us_bank_account: PaymentMethodUsBankAccount | None = None
    wechat_pay: PaymentMethodWechatPay | None = None
    zip: PaymentMethodZip | None = None
