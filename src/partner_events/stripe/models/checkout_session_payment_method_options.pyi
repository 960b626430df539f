# Generated from schemas/stripe/objects/checkout_session.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models.checkout_session_payment_method_options_acss_debit import CheckoutSessionPaymentMethodOptionsAcssDebit
from partner_events.stripe.models.checkout_session_payment_method_options_affirm import CheckoutSessionPaymentMethodOptionsAffirm
from partner_events.stripe.models.checkout_session_payment_method_options_afterpay_clearpay import CheckoutSessionPaymentMethodOptionsAfterpayClearpay
from partner_events.stripe.models.checkout_session_payment_method_options_alipay import CheckoutSessionPaymentMethodOptionsAlipay
from partner_events.stripe.models.checkout_session_payment_method_options_alma import CheckoutSessionPaymentMethodOptionsAlma
from partner_events.stripe.models.checkout_session_payment_method_options_amazon_pay import CheckoutSessionPaymentMethodOptionsAmazonPay
from partner_events.stripe.models.checkout_session_payment_method_options_au_becs_debit import CheckoutSessionPaymentMethodOptionsAuBecsDebit
from partner_events.stripe.models.checkout_session_payment_method_options_bacs_debit import CheckoutSessionPaymentMethodOptionsBacsDebit
from partner_events.stripe.models.checkout_session_payment_method_options_bancontact import CheckoutSessionPaymentMethodOptionsBancontact
from partner_events.stripe.models.checkout_session_payment_method_options_billie import CheckoutSessionPaymentMethodOptionsBillie
from partner_events.stripe.models.checkout_session_payment_method_options_boleto import CheckoutSessionPaymentMethodOptionsBoleto
from partner_events.stripe.models.checkout_session_payment_method_options_card import CheckoutSessionPaymentMethodOptionsCard
from partner_events.stripe.models.checkout_session_payment_method_options_cashapp import CheckoutSessionPaymentMethodOptionsCashapp
from partner_events.stripe.models.checkout_session_payment_method_options_customer_balance import CheckoutSessionPaymentMethodOptionsCustomerBalance
from partner_events.stripe.models.checkout_session_payment_method_options_eps import CheckoutSessionPaymentMethodOptionsEps
from partner_events.stripe.models.checkout_session_payment_method_options_fpx import CheckoutSessionPaymentMethodOptionsFpx
from partner_events.stripe.models.checkout_session_payment_method_options_giropay import CheckoutSessionPaymentMethodOptionsGiropay
from partner_events.stripe.models.checkout_session_payment_method_options_grabpay import CheckoutSessionPaymentMethodOptionsGrabpay
from partner_events.stripe.models.checkout_session_payment_method_options_ideal import CheckoutSessionPaymentMethodOptionsIdeal
from partner_events.stripe.models.checkout_session_payment_method_options_kakao_pay import CheckoutSessionPaymentMethodOptionsKakaoPay
from partner_events.stripe.models.checkout_session_payment_method_options_klarna import CheckoutSessionPaymentMethodOptionsKlarna
from partner_events.stripe.models.checkout_session_payment_method_options_konbini import CheckoutSessionPaymentMethodOptionsKonbini
from partner_events.stripe.models.checkout_session_payment_method_options_kr_card import CheckoutSessionPaymentMethodOptionsKrCard
from partner_events.stripe.models.checkout_session_payment_method_options_link import CheckoutSessionPaymentMethodOptionsLink
from partner_events.stripe.models.checkout_session_payment_method_options_mobilepay import CheckoutSessionPaymentMethodOptionsMobilepay
from partner_events.stripe.models.checkout_session_payment_method_options_multibanco import CheckoutSessionPaymentMethodOptionsMultibanco
from partner_events.stripe.models.checkout_session_payment_method_options_naver_pay import CheckoutSessionPaymentMethodOptionsNaverPay
from partner_events.stripe.models.checkout_session_payment_method_options_oxxo import CheckoutSessionPaymentMethodOptionsOxxo
from partner_events.stripe.models.checkout_session_payment_method_options_p24 import CheckoutSessionPaymentMethodOptionsP24
from partner_events.stripe.models.checkout_session_payment_method_options_payco import CheckoutSessionPaymentMethodOptionsPayco
from partner_events.stripe.models.checkout_session_payment_method_options_paynow import CheckoutSessionPaymentMethodOptionsPaynow
from partner_events.stripe.models.checkout_session_payment_method_options_paypal import CheckoutSessionPaymentMethodOptionsPaypal
from partner_events.stripe.models.checkout_session_payment_method_options_payto import CheckoutSessionPaymentMethodOptionsPayto
from partner_events.stripe.models.checkout_session_payment_method_options_pix import CheckoutSessionPaymentMethodOptionsPix
from partner_events.stripe.models.checkout_session_payment_method_options_revolut_pay import CheckoutSessionPaymentMethodOptionsRevolutPay
from partner_events.stripe.models.checkout_session_payment_method_options_samsung_pay import CheckoutSessionPaymentMethodOptionsSamsungPay
from partner_events.stripe.models.checkout_session_payment_method_options_satispay import CheckoutSessionPaymentMethodOptionsSatispay
from partner_events.stripe.models.checkout_session_payment_method_options_scalapay import CheckoutSessionPaymentMethodOptionsScalapay
from partner_events.stripe.models.checkout_session_payment_method_options_sepa_debit import CheckoutSessionPaymentMethodOptionsSepaDebit
from partner_events.stripe.models.checkout_session_payment_method_options_sequra import CheckoutSessionPaymentMethodOptionsSequra
from partner_events.stripe.models.checkout_session_payment_method_options_sofort import CheckoutSessionPaymentMethodOptionsSofort
from partner_events.stripe.models.checkout_session_payment_method_options_sunbit import CheckoutSessionPaymentMethodOptionsSunbit
from partner_events.stripe.models.checkout_session_payment_method_options_swish import CheckoutSessionPaymentMethodOptionsSwish
from partner_events.stripe.models.checkout_session_payment_method_options_twint import CheckoutSessionPaymentMethodOptionsTwint
from partner_events.stripe.models.checkout_session_payment_method_options_upi import CheckoutSessionPaymentMethodOptionsUpi
from partner_events.stripe.models.checkout_session_payment_method_options_us_bank_account import CheckoutSessionPaymentMethodOptionsUsBankAccount
from partner_events.stripe.models.checkout_session_payment_method_options_wechat_pay import CheckoutSessionPaymentMethodOptionsWechatPay


class CheckoutSessionPaymentMethodOptions(Model):
    acss_debit: CheckoutSessionPaymentMethodOptionsAcssDebit | None = None
    affirm: CheckoutSessionPaymentMethodOptionsAffirm | None = None
    afterpay_clearpay: CheckoutSessionPaymentMethodOptionsAfterpayClearpay | None = None
    alipay: CheckoutSessionPaymentMethodOptionsAlipay | None = None
    alma: CheckoutSessionPaymentMethodOptionsAlma | None = None
    amazon_pay: CheckoutSessionPaymentMethodOptionsAmazonPay | None = None
    au_becs_debit: CheckoutSessionPaymentMethodOptionsAuBecsDebit | None = None
    bacs_debit: CheckoutSessionPaymentMethodOptionsBacsDebit | None = None
    bancontact: CheckoutSessionPaymentMethodOptionsBancontact | None = None
    billie: CheckoutSessionPaymentMethodOptionsBillie | None = None
    boleto: CheckoutSessionPaymentMethodOptionsBoleto | None = None
    card: CheckoutSessionPaymentMethodOptionsCard | None = None
    cashapp: CheckoutSessionPaymentMethodOptionsCashapp | None = None
    customer_balance: CheckoutSessionPaymentMethodOptionsCustomerBalance | None = None
    eps: CheckoutSessionPaymentMethodOptionsEps | None = None
    fpx: CheckoutSessionPaymentMethodOptionsFpx | None = None
    giropay: CheckoutSessionPaymentMethodOptionsGiropay | None = None
    grabpay: CheckoutSessionPaymentMethodOptionsGrabpay | None = None
    ideal: CheckoutSessionPaymentMethodOptionsIdeal | None = None
    kakao_pay: CheckoutSessionPaymentMethodOptionsKakaoPay | None = None
    klarna: CheckoutSessionPaymentMethodOptionsKlarna | None = None
    konbini: CheckoutSessionPaymentMethodOptionsKonbini | None = None
    kr_card: CheckoutSessionPaymentMethodOptionsKrCard | None = None
    link: CheckoutSessionPaymentMethodOptionsLink | None = None
    mobilepay: CheckoutSessionPaymentMethodOptionsMobilepay | None = None
    multibanco: CheckoutSessionPaymentMethodOptionsMultibanco | None = None
    naver_pay: CheckoutSessionPaymentMethodOptionsNaverPay | None = None
    oxxo: CheckoutSessionPaymentMethodOptionsOxxo | None = None
    p24: CheckoutSessionPaymentMethodOptionsP24 | None = None
    payco: CheckoutSessionPaymentMethodOptionsPayco | None = None
    paynow: CheckoutSessionPaymentMethodOptionsPaynow | None = None
    paypal: CheckoutSessionPaymentMethodOptionsPaypal | None = None
    payto: CheckoutSessionPaymentMethodOptionsPayto | None = None
    pix: CheckoutSessionPaymentMethodOptionsPix | None = None
    revolut_pay: CheckoutSessionPaymentMethodOptionsRevolutPay | None = None
    samsung_pay: CheckoutSessionPaymentMethodOptionsSamsungPay | None = None
    satispay: CheckoutSessionPaymentMethodOptionsSatispay | None = None
    scalapay: CheckoutSessionPaymentMethodOptionsScalapay | None = None
    sepa_debit: CheckoutSessionPaymentMethodOptionsSepaDebit | None = None
    sequra: CheckoutSessionPaymentMethodOptionsSequra | None = None
    sofort: CheckoutSessionPaymentMethodOptionsSofort | None = None
    sunbit: CheckoutSessionPaymentMethodOptionsSunbit | None = None
    swish: CheckoutSessionPaymentMethodOptionsSwish | None = None
    twint: CheckoutSessionPaymentMethodOptionsTwint | None = None
    upi: CheckoutSessionPaymentMethodOptionsUpi | None = None
    us_bank_account: CheckoutSessionPaymentMethodOptionsUsBankAccount | None = None
    wechat_pay: CheckoutSessionPaymentMethodOptionsWechatPay | None = None
