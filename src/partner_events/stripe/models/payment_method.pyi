# Generated from schemas/stripe/objects/payment_method.json by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._model import Model
from partner_events.stripe.models.address import Address
from partner_events.stripe.models.payment_method_acss_debit import PaymentMethodAcssDebit
from partner_events.stripe.models.payment_method_affirm import PaymentMethodAffirm
from partner_events.stripe.models.payment_method_afterpay_clearpay import PaymentMethodAfterpayClearpay
from partner_events.stripe.models.payment_method_alipay import PaymentMethodAlipay
from partner_events.stripe.models.payment_method_alma import PaymentMethodAlma
from partner_events.stripe.models.payment_method_amazon_pay import PaymentMethodAmazonPay
from partner_events.stripe.models.payment_method_au_becs_debit import PaymentMethodAuBecsDebit
from partner_events.stripe.models.payment_method_bacs_debit import PaymentMethodBacsDebit
from partner_events.stripe.models.payment_method_bancontact import PaymentMethodBancontact
from partner_events.stripe.models.payment_method_billie import PaymentMethodBillie
from partner_events.stripe.models.payment_method_bizum import PaymentMethodBizum
from partner_events.stripe.models.payment_method_blik import PaymentMethodBlik
from partner_events.stripe.models.payment_method_boleto import PaymentMethodBoleto
from partner_events.stripe.models.payment_method_card import PaymentMethodCard
from partner_events.stripe.models.payment_method_card_present import PaymentMethodCardPresent
from partner_events.stripe.models.payment_method_cashapp import PaymentMethodCashapp
from partner_events.stripe.models.payment_method_crypto import PaymentMethodCrypto
from partner_events.stripe.models.payment_method_custom import PaymentMethodCustom
from partner_events.stripe.models.payment_method_customer_balance import PaymentMethodCustomerBalance
from partner_events.stripe.models.payment_method_eps import PaymentMethodEps
from partner_events.stripe.models.payment_method_fpx import PaymentMethodFpx
from partner_events.stripe.models.payment_method_giropay import PaymentMethodGiropay
from partner_events.stripe.models.payment_method_grabpay import PaymentMethodGrabpay
from partner_events.stripe.models.payment_method_ideal import PaymentMethodIdeal
from partner_events.stripe.models.payment_method_interac_present import PaymentMethodInteracPresent
from partner_events.stripe.models.payment_method_kakao_pay import PaymentMethodKakaoPay
from partner_events.stripe.models.payment_method_klarna import PaymentMethodKlarna
from partner_events.stripe.models.payment_method_konbini import PaymentMethodKonbini
from partner_events.stripe.models.payment_method_kr_card import PaymentMethodKrCard
from partner_events.stripe.models.payment_method_link import PaymentMethodLink
from partner_events.stripe.models.payment_method_mb_way import PaymentMethodMbWay
from partner_events.stripe.models.payment_method_mobilepay import PaymentMethodMobilepay
from partner_events.stripe.models.payment_method_multibanco import PaymentMethodMultibanco
from partner_events.stripe.models.payment_method_naver_pay import PaymentMethodNaverPay
from partner_events.stripe.models.payment_method_nz_bank_account import PaymentMethodNzBankAccount
from partner_events.stripe.models.payment_method_oxxo import PaymentMethodOxxo
from partner_events.stripe.models.payment_method_p24 import PaymentMethodP24
from partner_events.stripe.models.payment_method_pay_by_bank import PaymentMethodPayByBank
from partner_events.stripe.models.payment_method_payco import PaymentMethodPayco
from partner_events.stripe.models.payment_method_paynow import PaymentMethodPaynow
from partner_events.stripe.models.payment_method_paypal import PaymentMethodPaypal
from partner_events.stripe.models.payment_method_paypay import PaymentMethodPaypay
from partner_events.stripe.models.payment_method_payto import PaymentMethodPayto
from partner_events.stripe.models.payment_method_pix import PaymentMethodPix
from partner_events.stripe.models.payment_method_promptpay import PaymentMethodPromptpay
from partner_events.stripe.models.payment_method_radar_options import PaymentMethodRadarOptions
from partner_events.stripe.models.payment_method_revolut_pay import PaymentMethodRevolutPay
from partner_events.stripe.models.payment_method_samsung_pay import PaymentMethodSamsungPay
from partner_events.stripe.models.payment_method_satispay import PaymentMethodSatispay
from partner_events.stripe.models.payment_method_scalapay import PaymentMethodScalapay
from partner_events.stripe.models.payment_method_sepa_debit import PaymentMethodSepaDebit
from partner_events.stripe.models.payment_method_sequra import PaymentMethodSequra
from partner_events.stripe.models.payment_method_sofort import PaymentMethodSofort
from partner_events.stripe.models.payment_method_sunbit import PaymentMethodSunbit
from partner_events.stripe.models.payment_method_swish import PaymentMethodSwish
from partner_events.stripe.models.payment_method_twint import PaymentMethodTwint
from partner_events.stripe.models.payment_method_upi import PaymentMethodUpi
from partner_events.stripe.models.payment_method_us_bank_account import PaymentMethodUsBankAccount
from partner_events.stripe.models.payment_method_wechat_pay import PaymentMethodWechatPay
from partner_events.stripe.models.payment_method_zip import PaymentMethodZip


class PaymentMethodBillingDetails(Model):
    address: Address | None = None
    email: str | None = None
    name: str | None = None
    phone: str | None = None
    tax_id: str | None = None


class PaymentMethod(Model):
    """https://docs.stripe.com/api/payment_methods/object"""

    acss_debit: PaymentMethodAcssDebit | None = None
    affirm: PaymentMethodAffirm | None = None
    afterpay_clearpay: PaymentMethodAfterpayClearpay | None = None
    alipay: PaymentMethodAlipay | None = None
    allow_redisplay: Literal["always", "limited", "unspecified"] | str | None = None
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
    object: Literal["payment_method"]
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
    type: Literal["acss_debit", "affirm", "afterpay_clearpay", "alipay", "alma", "amazon_pay", "au_becs_debit", "bacs_debit", "bancontact", "billie", "bizum", "blik", "boleto", "card", "card_present", "cashapp", "crypto", "custom", "customer_balance", "eps", "fpx", "giropay", "grabpay", "ideal", "interac_present", "kakao_pay", "klarna", "konbini", "kr_card", "link", "mb_way", "mobilepay", "multibanco", "naver_pay", "nz_bank_account", "oxxo", "p24", "pay_by_bank", "payco", "paynow", "paypal", "paypay", "payto", "pix", "promptpay", "revolut_pay", "samsung_pay", "satispay", "scalapay", "sepa_debit", "sequra", "sofort", "sunbit", "swish", "twint", "upi", "us_bank_account", "wechat_pay", "zip"] | str
    upi: PaymentMethodUpi | None = None
    us_bank_account: PaymentMethodUsBankAccount | None = None
    wechat_pay: PaymentMethodWechatPay | None = None
    zip: PaymentMethodZip | None = None
