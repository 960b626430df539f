# Generated from schemas/stripe/objects/charge.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models.charge_payment_method_details_ach_credit_transfer import ChargePaymentMethodDetailsAchCreditTransfer
from partner_events.stripe.models.charge_payment_method_details_ach_debit import ChargePaymentMethodDetailsAchDebit
from partner_events.stripe.models.charge_payment_method_details_acss_debit import ChargePaymentMethodDetailsAcssDebit
from partner_events.stripe.models.charge_payment_method_details_affirm import ChargePaymentMethodDetailsAffirm
from partner_events.stripe.models.charge_payment_method_details_afterpay_clearpay import ChargePaymentMethodDetailsAfterpayClearpay
from partner_events.stripe.models.charge_payment_method_details_alipay import ChargePaymentMethodDetailsAlipay
from partner_events.stripe.models.charge_payment_method_details_alma import ChargePaymentMethodDetailsAlma
from partner_events.stripe.models.charge_payment_method_details_amazon_pay import ChargePaymentMethodDetailsAmazonPay
from partner_events.stripe.models.charge_payment_method_details_au_becs_debit import ChargePaymentMethodDetailsAuBecsDebit
from partner_events.stripe.models.charge_payment_method_details_bacs_debit import ChargePaymentMethodDetailsBacsDebit
from partner_events.stripe.models.charge_payment_method_details_bancontact import ChargePaymentMethodDetailsBancontact
from partner_events.stripe.models.charge_payment_method_details_billie import ChargePaymentMethodDetailsBillie
from partner_events.stripe.models.charge_payment_method_details_bizum import ChargePaymentMethodDetailsBizum
from partner_events.stripe.models.charge_payment_method_details_blik import ChargePaymentMethodDetailsBlik
from partner_events.stripe.models.charge_payment_method_details_boleto import ChargePaymentMethodDetailsBoleto
from partner_events.stripe.models.charge_payment_method_details_card import ChargePaymentMethodDetailsCard
from partner_events.stripe.models.charge_payment_method_details_card_present import ChargePaymentMethodDetailsCardPresent
from partner_events.stripe.models.charge_payment_method_details_cashapp import ChargePaymentMethodDetailsCashapp
from partner_events.stripe.models.charge_payment_method_details_crypto import ChargePaymentMethodDetailsCrypto
from partner_events.stripe.models.charge_payment_method_details_customer_balance import ChargePaymentMethodDetailsCustomerBalance
from partner_events.stripe.models.charge_payment_method_details_eps import ChargePaymentMethodDetailsEps
from partner_events.stripe.models.charge_payment_method_details_fpx import ChargePaymentMethodDetailsFpx
from partner_events.stripe.models.charge_payment_method_details_giropay import ChargePaymentMethodDetailsGiropay
from partner_events.stripe.models.charge_payment_method_details_grabpay import ChargePaymentMethodDetailsGrabpay
from partner_events.stripe.models.charge_payment_method_details_ideal import ChargePaymentMethodDetailsIdeal
from partner_events.stripe.models.charge_payment_method_details_interac_present import ChargePaymentMethodDetailsInteracPresent
from partner_events.stripe.models.charge_payment_method_details_kakao_pay import ChargePaymentMethodDetailsKakaoPay
from partner_events.stripe.models.charge_payment_method_details_klarna import ChargePaymentMethodDetailsKlarna
from partner_events.stripe.models.charge_payment_method_details_konbini import ChargePaymentMethodDetailsKonbini
from partner_events.stripe.models.charge_payment_method_details_kr_card import ChargePaymentMethodDetailsKrCard
from partner_events.stripe.models.charge_payment_method_details_link import ChargePaymentMethodDetailsLink
from partner_events.stripe.models.charge_payment_method_details_mb_way import ChargePaymentMethodDetailsMbWay
from partner_events.stripe.models.charge_payment_method_details_mobilepay import ChargePaymentMethodDetailsMobilepay
from partner_events.stripe.models.charge_payment_method_details_multibanco import ChargePaymentMethodDetailsMultibanco
from partner_events.stripe.models.charge_payment_method_details_naver_pay import ChargePaymentMethodDetailsNaverPay
from partner_events.stripe.models.charge_payment_method_details_nz_bank_account import ChargePaymentMethodDetailsNzBankAccount
from partner_events.stripe.models.charge_payment_method_details_oxxo import ChargePaymentMethodDetailsOxxo
from partner_events.stripe.models.charge_payment_method_details_p24 import ChargePaymentMethodDetailsP24
from partner_events.stripe.models.charge_payment_method_details_pay_by_bank import ChargePaymentMethodDetailsPayByBank
from partner_events.stripe.models.charge_payment_method_details_payco import ChargePaymentMethodDetailsPayco
from partner_events.stripe.models.charge_payment_method_details_paynow import ChargePaymentMethodDetailsPaynow
from partner_events.stripe.models.charge_payment_method_details_paypal import ChargePaymentMethodDetailsPaypal
from partner_events.stripe.models.charge_payment_method_details_paypay import ChargePaymentMethodDetailsPaypay
from partner_events.stripe.models.charge_payment_method_details_payto import ChargePaymentMethodDetailsPayto
from partner_events.stripe.models.charge_payment_method_details_pix import ChargePaymentMethodDetailsPix
from partner_events.stripe.models.charge_payment_method_details_promptpay import ChargePaymentMethodDetailsPromptpay
from partner_events.stripe.models.charge_payment_method_details_revolut_pay import ChargePaymentMethodDetailsRevolutPay
from partner_events.stripe.models.charge_payment_method_details_samsung_pay import ChargePaymentMethodDetailsSamsungPay
from partner_events.stripe.models.charge_payment_method_details_satispay import ChargePaymentMethodDetailsSatispay
from partner_events.stripe.models.charge_payment_method_details_scalapay import ChargePaymentMethodDetailsScalapay
from partner_events.stripe.models.charge_payment_method_details_sepa_credit_transfer import ChargePaymentMethodDetailsSepaCreditTransfer
from partner_events.stripe.models.charge_payment_method_details_sepa_debit import ChargePaymentMethodDetailsSepaDebit
from partner_events.stripe.models.charge_payment_method_details_sequra import ChargePaymentMethodDetailsSequra
from partner_events.stripe.models.charge_payment_method_details_sofort import ChargePaymentMethodDetailsSofort
from partner_events.stripe.models.charge_payment_method_details_stripe_account import ChargePaymentMethodDetailsStripeAccount
from partner_events.stripe.models.charge_payment_method_details_sunbit import ChargePaymentMethodDetailsSunbit
from partner_events.stripe.models.charge_payment_method_details_swish import ChargePaymentMethodDetailsSwish
from partner_events.stripe.models.charge_payment_method_details_twint import ChargePaymentMethodDetailsTwint
from partner_events.stripe.models.charge_payment_method_details_upi import ChargePaymentMethodDetailsUpi
from partner_events.stripe.models.charge_payment_method_details_us_bank_account import ChargePaymentMethodDetailsUsBankAccount
from partner_events.stripe.models.charge_payment_method_details_wechat import ChargePaymentMethodDetailsWechat
from partner_events.stripe.models.charge_payment_method_details_wechat_pay import ChargePaymentMethodDetailsWechatPay
from partner_events.stripe.models.charge_payment_method_details_zip import ChargePaymentMethodDetailsZip


class ChargePaymentMethodDetails(Model):
    ach_credit_transfer: ChargePaymentMethodDetailsAchCreditTransfer | None = None
    ach_debit: ChargePaymentMethodDetailsAchDebit | None = None
    acss_debit: ChargePaymentMethodDetailsAcssDebit | None = None
    affirm: ChargePaymentMethodDetailsAffirm | None = None
    afterpay_clearpay: ChargePaymentMethodDetailsAfterpayClearpay | None = None
    alipay: ChargePaymentMethodDetailsAlipay | None = None
    alma: ChargePaymentMethodDetailsAlma | None = None
    amazon_pay: ChargePaymentMethodDetailsAmazonPay | None = None
    au_becs_debit: ChargePaymentMethodDetailsAuBecsDebit | None = None
    bacs_debit: ChargePaymentMethodDetailsBacsDebit | None = None
    bancontact: ChargePaymentMethodDetailsBancontact | None = None
    billie: ChargePaymentMethodDetailsBillie | None = None
    bizum: ChargePaymentMethodDetailsBizum | None = None
    blik: ChargePaymentMethodDetailsBlik | None = None
    boleto: ChargePaymentMethodDetailsBoleto | None = None
    card: ChargePaymentMethodDetailsCard | None = None
    card_present: ChargePaymentMethodDetailsCardPresent | None = None
    cashapp: ChargePaymentMethodDetailsCashapp | None = None
    crypto: ChargePaymentMethodDetailsCrypto | None = None
    customer_balance: ChargePaymentMethodDetailsCustomerBalance | None = None
    eps: ChargePaymentMethodDetailsEps | None = None
    fpx: ChargePaymentMethodDetailsFpx | None = None
    giropay: ChargePaymentMethodDetailsGiropay | None = None
    grabpay: ChargePaymentMethodDetailsGrabpay | None = None
    ideal: ChargePaymentMethodDetailsIdeal | None = None
    interac_present: ChargePaymentMethodDetailsInteracPresent | None = None
    kakao_pay: ChargePaymentMethodDetailsKakaoPay | None = None
    klarna: ChargePaymentMethodDetailsKlarna | None = None
    konbini: ChargePaymentMethodDetailsKonbini | None = None
    kr_card: ChargePaymentMethodDetailsKrCard | None = None
    link: ChargePaymentMethodDetailsLink | None = None
    mb_way: ChargePaymentMethodDetailsMbWay | None = None
    mobilepay: ChargePaymentMethodDetailsMobilepay | None = None
    multibanco: ChargePaymentMethodDetailsMultibanco | None = None
    naver_pay: ChargePaymentMethodDetailsNaverPay | None = None
    nz_bank_account: ChargePaymentMethodDetailsNzBankAccount | None = None
    oxxo: ChargePaymentMethodDetailsOxxo | None = None
    p24: ChargePaymentMethodDetailsP24 | None = None
    pay_by_bank: ChargePaymentMethodDetailsPayByBank | None = None
    payco: ChargePaymentMethodDetailsPayco | None = None
    paynow: ChargePaymentMethodDetailsPaynow | None = None
    paypal: ChargePaymentMethodDetailsPaypal | None = None
    paypay: ChargePaymentMethodDetailsPaypay | None = None
    payto: ChargePaymentMethodDetailsPayto | None = None
    pix: ChargePaymentMethodDetailsPix | None = None
    promptpay: ChargePaymentMethodDetailsPromptpay | None = None
    revolut_pay: ChargePaymentMethodDetailsRevolutPay | None = None
    samsung_pay: ChargePaymentMethodDetailsSamsungPay | None = None
    satispay: ChargePaymentMethodDetailsSatispay | None = None
    scalapay: ChargePaymentMethodDetailsScalapay | None = None
    sepa_credit_transfer: ChargePaymentMethodDetailsSepaCreditTransfer | None = None
    sepa_debit: ChargePaymentMethodDetailsSepaDebit | None = None
    sequra: ChargePaymentMethodDetailsSequra | None = None
    sofort: ChargePaymentMethodDetailsSofort | None = None
    stripe_account: ChargePaymentMethodDetailsStripeAccount | None = None
    sunbit: ChargePaymentMethodDetailsSunbit | None = None
    swish: ChargePaymentMethodDetailsSwish | None = None
    twint: ChargePaymentMethodDetailsTwint | None = None
    type: str
    upi: ChargePaymentMethodDetailsUpi | None = None
    us_bank_account: ChargePaymentMethodDetailsUsBankAccount | None = None
    wechat: ChargePaymentMethodDetailsWechat | None = None
    wechat_pay: ChargePaymentMethodDetailsWechatPay | None = None
    zip: ChargePaymentMethodDetailsZip | None = None
