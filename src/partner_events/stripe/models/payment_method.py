# Generated from schemas/stripe by codegen; do not edit.
# Vocabularies are in _stub_payment_method.pyi.

from partner_events._models.model import Model
from partner_events.stripe.models._types import (
    Address,
    PaymentMethodAcssDebit,
    PaymentMethodAffirm,
    PaymentMethodAfterpayClearpay,
    PaymentMethodAlipay,
    PaymentMethodAlma,
    PaymentMethodAmazonPay,
    PaymentMethodAuBecsDebit,
    PaymentMethodBacsDebit,
    PaymentMethodBancontact,
    PaymentMethodBillie,
    PaymentMethodBizum,
    PaymentMethodBlik,
    PaymentMethodBoleto,
    PaymentMethodCard,
    PaymentMethodCardPresent,
    PaymentMethodCashapp,
    PaymentMethodCrypto,
    PaymentMethodCustom,
    PaymentMethodCustomerBalance,
    PaymentMethodEps,
    PaymentMethodFpx,
    PaymentMethodGiropay,
    PaymentMethodGrabpay,
    PaymentMethodIdeal,
    PaymentMethodInteracPresent,
    PaymentMethodKakaoPay,
    PaymentMethodKlarna,
    PaymentMethodKonbini,
    PaymentMethodKrCard,
    PaymentMethodLink,
    PaymentMethodMbWay,
    PaymentMethodMobilepay,
    PaymentMethodMultibanco,
    PaymentMethodNaverPay,
    PaymentMethodNzBankAccount,
    PaymentMethodOxxo,
    PaymentMethodP24,
    PaymentMethodPayByBank,
    PaymentMethodPayco,
    PaymentMethodPaynow,
    PaymentMethodPaypal,
    PaymentMethodPaypay,
    PaymentMethodPayto,
    PaymentMethodPix,
    PaymentMethodPromptpay,
    PaymentMethodRadarOptions,
    PaymentMethodRevolutPay,
    PaymentMethodSamsungPay,
    PaymentMethodSatispay,
    PaymentMethodScalapay,
    PaymentMethodSepaDebit,
    PaymentMethodSequra,
    PaymentMethodSofort,
    PaymentMethodSunbit,
    PaymentMethodSwish,
    PaymentMethodTwint,
    PaymentMethodUpi,
    PaymentMethodUsBankAccount,
    PaymentMethodWechatPay,
    PaymentMethodZip,
)


class PaymentMethodBillingDetails(Model):
    __event_always__ = "address email name phone tax_id"

    address: Address | None = None
    email: str | None = None
    name: str | None = None
    phone: str | None = None
    tax_id: str | None = None


class PaymentMethod(Model):
    """https://docs.stripe.com/api/payment_methods/object"""

    __event_always__ = "customer customer_account metadata"

    acss_debit: PaymentMethodAcssDebit | None = None
    affirm: PaymentMethodAffirm | None = None
    afterpay_clearpay: PaymentMethodAfterpayClearpay | None = None
    alipay: PaymentMethodAlipay | None = None
    allow_redisplay: str | None = None
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
    crypto: PaymentMethodCrypto | None = None
    custom: PaymentMethodCustom | None = None
    customer: str | None = None
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
    mb_way: PaymentMethodMbWay | None = None
    metadata: dict[str, str] | None = None
    mobilepay: PaymentMethodMobilepay | None = None
    multibanco: PaymentMethodMultibanco | None = None
    naver_pay: PaymentMethodNaverPay | None = None
    nz_bank_account: PaymentMethodNzBankAccount | None = None
    object: str
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
    type: str
    upi: PaymentMethodUpi | None = None
    us_bank_account: PaymentMethodUsBankAccount | None = None
    wechat_pay: PaymentMethodWechatPay | None = None
    zip: PaymentMethodZip | None = None


HISTORY = "_history_payment_method"
