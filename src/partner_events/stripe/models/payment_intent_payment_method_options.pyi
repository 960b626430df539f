# Generated from schemas/stripe/objects/payment_intent.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models.payment_intent_payment_method_options_acss_debit import PaymentIntentPaymentMethodOptionsAcssDebit
from partner_events.stripe.models.payment_intent_payment_method_options_affirm import PaymentIntentPaymentMethodOptionsAffirm
from partner_events.stripe.models.payment_intent_payment_method_options_afterpay_clearpay import PaymentIntentPaymentMethodOptionsAfterpayClearpay
from partner_events.stripe.models.payment_intent_payment_method_options_alipay import PaymentIntentPaymentMethodOptionsAlipay
from partner_events.stripe.models.payment_intent_payment_method_options_alma import PaymentIntentPaymentMethodOptionsAlma
from partner_events.stripe.models.payment_intent_payment_method_options_amazon_pay import PaymentIntentPaymentMethodOptionsAmazonPay
from partner_events.stripe.models.payment_intent_payment_method_options_au_becs_debit import PaymentIntentPaymentMethodOptionsAuBecsDebit
from partner_events.stripe.models.payment_intent_payment_method_options_bacs_debit import PaymentIntentPaymentMethodOptionsBacsDebit
from partner_events.stripe.models.payment_intent_payment_method_options_bancontact import PaymentIntentPaymentMethodOptionsBancontact
from partner_events.stripe.models.payment_intent_payment_method_options_billie import PaymentIntentPaymentMethodOptionsBillie
from partner_events.stripe.models.payment_intent_payment_method_options_bizum import PaymentIntentPaymentMethodOptionsBizum
from partner_events.stripe.models.payment_intent_payment_method_options_blik import PaymentIntentPaymentMethodOptionsBlik
from partner_events.stripe.models.payment_intent_payment_method_options_boleto import PaymentIntentPaymentMethodOptionsBoleto
from partner_events.stripe.models.payment_intent_payment_method_options_card import PaymentIntentPaymentMethodOptionsCard
from partner_events.stripe.models.payment_intent_payment_method_options_card_present import PaymentIntentPaymentMethodOptionsCardPresent
from partner_events.stripe.models.payment_intent_payment_method_options_cashapp import PaymentIntentPaymentMethodOptionsCashapp
from partner_events.stripe.models.payment_intent_payment_method_options_crypto import PaymentIntentPaymentMethodOptionsCrypto
from partner_events.stripe.models.payment_intent_payment_method_options_customer_balance import PaymentIntentPaymentMethodOptionsCustomerBalance
from partner_events.stripe.models.payment_intent_payment_method_options_eps import PaymentIntentPaymentMethodOptionsEps
from partner_events.stripe.models.payment_intent_payment_method_options_fpx import PaymentIntentPaymentMethodOptionsFpx
from partner_events.stripe.models.payment_intent_payment_method_options_giropay import PaymentIntentPaymentMethodOptionsGiropay
from partner_events.stripe.models.payment_intent_payment_method_options_grabpay import PaymentIntentPaymentMethodOptionsGrabpay
from partner_events.stripe.models.payment_intent_payment_method_options_ideal import PaymentIntentPaymentMethodOptionsIdeal
from partner_events.stripe.models.payment_intent_payment_method_options_interac_present import PaymentIntentPaymentMethodOptionsInteracPresent
from partner_events.stripe.models.payment_intent_payment_method_options_kakao_pay import PaymentIntentPaymentMethodOptionsKakaoPay
from partner_events.stripe.models.payment_intent_payment_method_options_klarna import PaymentIntentPaymentMethodOptionsKlarna
from partner_events.stripe.models.payment_intent_payment_method_options_konbini import PaymentIntentPaymentMethodOptionsKonbini
from partner_events.stripe.models.payment_intent_payment_method_options_kr_card import PaymentIntentPaymentMethodOptionsKrCard
from partner_events.stripe.models.payment_intent_payment_method_options_link import PaymentIntentPaymentMethodOptionsLink
from partner_events.stripe.models.payment_intent_payment_method_options_mb_way import PaymentIntentPaymentMethodOptionsMbWay
from partner_events.stripe.models.payment_intent_payment_method_options_mobilepay import PaymentIntentPaymentMethodOptionsMobilepay
from partner_events.stripe.models.payment_intent_payment_method_options_multibanco import PaymentIntentPaymentMethodOptionsMultibanco
from partner_events.stripe.models.payment_intent_payment_method_options_naver_pay import PaymentIntentPaymentMethodOptionsNaverPay
from partner_events.stripe.models.payment_intent_payment_method_options_nz_bank_account import PaymentIntentPaymentMethodOptionsNzBankAccount
from partner_events.stripe.models.payment_intent_payment_method_options_oxxo import PaymentIntentPaymentMethodOptionsOxxo
from partner_events.stripe.models.payment_intent_payment_method_options_p24 import PaymentIntentPaymentMethodOptionsP24
from partner_events.stripe.models.payment_intent_payment_method_options_pay_by_bank import PaymentIntentPaymentMethodOptionsPayByBank
from partner_events.stripe.models.payment_intent_payment_method_options_payco import PaymentIntentPaymentMethodOptionsPayco
from partner_events.stripe.models.payment_intent_payment_method_options_paynow import PaymentIntentPaymentMethodOptionsPaynow
from partner_events.stripe.models.payment_intent_payment_method_options_paypal import PaymentIntentPaymentMethodOptionsPaypal
from partner_events.stripe.models.payment_intent_payment_method_options_paypay import PaymentIntentPaymentMethodOptionsPaypay
from partner_events.stripe.models.payment_intent_payment_method_options_payto import PaymentIntentPaymentMethodOptionsPayto
from partner_events.stripe.models.payment_intent_payment_method_options_pix import PaymentIntentPaymentMethodOptionsPix
from partner_events.stripe.models.payment_intent_payment_method_options_promptpay import PaymentIntentPaymentMethodOptionsPromptpay
from partner_events.stripe.models.payment_intent_payment_method_options_revolut_pay import PaymentIntentPaymentMethodOptionsRevolutPay
from partner_events.stripe.models.payment_intent_payment_method_options_samsung_pay import PaymentIntentPaymentMethodOptionsSamsungPay
from partner_events.stripe.models.payment_intent_payment_method_options_satispay import PaymentIntentPaymentMethodOptionsSatispay
from partner_events.stripe.models.payment_intent_payment_method_options_scalapay import PaymentIntentPaymentMethodOptionsScalapay
from partner_events.stripe.models.payment_intent_payment_method_options_sepa_debit import PaymentIntentPaymentMethodOptionsSepaDebit
from partner_events.stripe.models.payment_intent_payment_method_options_sequra import PaymentIntentPaymentMethodOptionsSequra
from partner_events.stripe.models.payment_intent_payment_method_options_sofort import PaymentIntentPaymentMethodOptionsSofort
from partner_events.stripe.models.payment_intent_payment_method_options_sunbit import PaymentIntentPaymentMethodOptionsSunbit
from partner_events.stripe.models.payment_intent_payment_method_options_swish import PaymentIntentPaymentMethodOptionsSwish
from partner_events.stripe.models.payment_intent_payment_method_options_twint import PaymentIntentPaymentMethodOptionsTwint
from partner_events.stripe.models.payment_intent_payment_method_options_upi import PaymentIntentPaymentMethodOptionsUpi
from partner_events.stripe.models.payment_intent_payment_method_options_us_bank_account import PaymentIntentPaymentMethodOptionsUsBankAccount
from partner_events.stripe.models.payment_intent_payment_method_options_wechat_pay import PaymentIntentPaymentMethodOptionsWechatPay
from partner_events.stripe.models.payment_intent_payment_method_options_zip import PaymentIntentPaymentMethodOptionsZip


class PaymentIntentPaymentMethodOptions(Model):
    acss_debit: PaymentIntentPaymentMethodOptionsAcssDebit | None = None
    affirm: PaymentIntentPaymentMethodOptionsAffirm | None = None
    afterpay_clearpay: PaymentIntentPaymentMethodOptionsAfterpayClearpay | None = None
    alipay: PaymentIntentPaymentMethodOptionsAlipay | None = None
    alma: PaymentIntentPaymentMethodOptionsAlma | None = None
    amazon_pay: PaymentIntentPaymentMethodOptionsAmazonPay | None = None
    au_becs_debit: PaymentIntentPaymentMethodOptionsAuBecsDebit | None = None
    bacs_debit: PaymentIntentPaymentMethodOptionsBacsDebit | None = None
    bancontact: PaymentIntentPaymentMethodOptionsBancontact | None = None
    billie: PaymentIntentPaymentMethodOptionsBillie | None = None
    bizum: PaymentIntentPaymentMethodOptionsBizum | None = None
    blik: PaymentIntentPaymentMethodOptionsBlik | None = None
    boleto: PaymentIntentPaymentMethodOptionsBoleto | None = None
    card: PaymentIntentPaymentMethodOptionsCard | None = None
    card_present: PaymentIntentPaymentMethodOptionsCardPresent | None = None
    cashapp: PaymentIntentPaymentMethodOptionsCashapp | None = None
    crypto: PaymentIntentPaymentMethodOptionsCrypto | None = None
    customer_balance: PaymentIntentPaymentMethodOptionsCustomerBalance | None = None
    eps: PaymentIntentPaymentMethodOptionsEps | None = None
    fpx: PaymentIntentPaymentMethodOptionsFpx | None = None
    giropay: PaymentIntentPaymentMethodOptionsGiropay | None = None
    grabpay: PaymentIntentPaymentMethodOptionsGrabpay | None = None
    ideal: PaymentIntentPaymentMethodOptionsIdeal | None = None
    interac_present: PaymentIntentPaymentMethodOptionsInteracPresent | None = None
    kakao_pay: PaymentIntentPaymentMethodOptionsKakaoPay | None = None
    klarna: PaymentIntentPaymentMethodOptionsKlarna | None = None
    konbini: PaymentIntentPaymentMethodOptionsKonbini | None = None
    kr_card: PaymentIntentPaymentMethodOptionsKrCard | None = None
    link: PaymentIntentPaymentMethodOptionsLink | None = None
    mb_way: PaymentIntentPaymentMethodOptionsMbWay | None = None
    mobilepay: PaymentIntentPaymentMethodOptionsMobilepay | None = None
    multibanco: PaymentIntentPaymentMethodOptionsMultibanco | None = None
    naver_pay: PaymentIntentPaymentMethodOptionsNaverPay | None = None
    nz_bank_account: PaymentIntentPaymentMethodOptionsNzBankAccount | None = None
    oxxo: PaymentIntentPaymentMethodOptionsOxxo | None = None
    p24: PaymentIntentPaymentMethodOptionsP24 | None = None
    pay_by_bank: PaymentIntentPaymentMethodOptionsPayByBank | None = None
    payco: PaymentIntentPaymentMethodOptionsPayco | None = None
    paynow: PaymentIntentPaymentMethodOptionsPaynow | None = None
    paypal: PaymentIntentPaymentMethodOptionsPaypal | None = None
    paypay: PaymentIntentPaymentMethodOptionsPaypay | None = None
    payto: PaymentIntentPaymentMethodOptionsPayto | None = None
    pix: PaymentIntentPaymentMethodOptionsPix | None = None
    promptpay: PaymentIntentPaymentMethodOptionsPromptpay | None = None
    revolut_pay: PaymentIntentPaymentMethodOptionsRevolutPay | None = None
    samsung_pay: PaymentIntentPaymentMethodOptionsSamsungPay | None = None
    satispay: PaymentIntentPaymentMethodOptionsSatispay | None = None
    scalapay: PaymentIntentPaymentMethodOptionsScalapay | None = None
    sepa_debit: PaymentIntentPaymentMethodOptionsSepaDebit | None = None
    sequra: PaymentIntentPaymentMethodOptionsSequra | None = None
    sofort: PaymentIntentPaymentMethodOptionsSofort | None = None
    sunbit: PaymentIntentPaymentMethodOptionsSunbit | None = None
    swish: PaymentIntentPaymentMethodOptionsSwish | None = None
    twint: PaymentIntentPaymentMethodOptionsTwint | None = None
    upi: PaymentIntentPaymentMethodOptionsUpi | None = None
    us_bank_account: PaymentIntentPaymentMethodOptionsUsBankAccount | None = None
    wechat_pay: PaymentIntentPaymentMethodOptionsWechatPay | None = None
    zip: PaymentIntentPaymentMethodOptionsZip | None = None
