# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.stripe.models._types import (
    PaymentIntentPaymentMethodOptionsAcssDebit,
    PaymentIntentPaymentMethodOptionsAffirm,
    PaymentIntentPaymentMethodOptionsAfterpayClearpay,
    PaymentIntentPaymentMethodOptionsAlipay,
    PaymentIntentPaymentMethodOptionsAlma,
    PaymentIntentPaymentMethodOptionsAmazonPay,
    PaymentIntentPaymentMethodOptionsAuBecsDebit,
    PaymentIntentPaymentMethodOptionsBacsDebit,
    PaymentIntentPaymentMethodOptionsBancontact,
    PaymentIntentPaymentMethodOptionsBillie,
    PaymentIntentPaymentMethodOptionsBizum,
    PaymentIntentPaymentMethodOptionsBlik,
    PaymentIntentPaymentMethodOptionsBoleto,
    PaymentIntentPaymentMethodOptionsCard,
    PaymentIntentPaymentMethodOptionsCardPresent,
    PaymentIntentPaymentMethodOptionsCashapp,
    PaymentIntentPaymentMethodOptionsCrypto,
    PaymentIntentPaymentMethodOptionsCustomerBalance,
    PaymentIntentPaymentMethodOptionsEps,
    PaymentIntentPaymentMethodOptionsFpx,
    PaymentIntentPaymentMethodOptionsGiropay,
    PaymentIntentPaymentMethodOptionsGrabpay,
    PaymentIntentPaymentMethodOptionsIdeal,
    PaymentIntentPaymentMethodOptionsInteracPresent,
    PaymentIntentPaymentMethodOptionsKakaoPay,
    PaymentIntentPaymentMethodOptionsKlarna,
    PaymentIntentPaymentMethodOptionsKonbini,
    PaymentIntentPaymentMethodOptionsKrCard,
    PaymentIntentPaymentMethodOptionsLink,
    PaymentIntentPaymentMethodOptionsMbWay,
    PaymentIntentPaymentMethodOptionsMobilepay,
    PaymentIntentPaymentMethodOptionsMultibanco,
    PaymentIntentPaymentMethodOptionsNaverPay,
    PaymentIntentPaymentMethodOptionsNzBankAccount,
    PaymentIntentPaymentMethodOptionsOxxo,
    PaymentIntentPaymentMethodOptionsP24,
    PaymentIntentPaymentMethodOptionsPayByBank,
    PaymentIntentPaymentMethodOptionsPayco,
    PaymentIntentPaymentMethodOptionsPaynow,
    PaymentIntentPaymentMethodOptionsPaypal,
    PaymentIntentPaymentMethodOptionsPaypay,
    PaymentIntentPaymentMethodOptionsPayto,
    PaymentIntentPaymentMethodOptionsPix,
    PaymentIntentPaymentMethodOptionsPromptpay,
    PaymentIntentPaymentMethodOptionsRevolutPay,
    PaymentIntentPaymentMethodOptionsSamsungPay,
    PaymentIntentPaymentMethodOptionsSatispay,
    PaymentIntentPaymentMethodOptionsScalapay,
    PaymentIntentPaymentMethodOptionsSepaDebit,
    PaymentIntentPaymentMethodOptionsSequra,
    PaymentIntentPaymentMethodOptionsSofort,
    PaymentIntentPaymentMethodOptionsSunbit,
    PaymentIntentPaymentMethodOptionsSwish,
    PaymentIntentPaymentMethodOptionsTwint,
    PaymentIntentPaymentMethodOptionsUpi,
    PaymentIntentPaymentMethodOptionsUsBankAccount,
    PaymentIntentPaymentMethodOptionsWechatPay,
    PaymentIntentPaymentMethodOptionsZip,
)


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


HISTORY = "_history_payment_intent"
