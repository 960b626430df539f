# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.stripe.models._types import (
    CheckoutSessionPaymentMethodOptionsAcssDebit,
    CheckoutSessionPaymentMethodOptionsAffirm,
    CheckoutSessionPaymentMethodOptionsAfterpayClearpay,
    CheckoutSessionPaymentMethodOptionsAlipay,
    CheckoutSessionPaymentMethodOptionsAlma,
    CheckoutSessionPaymentMethodOptionsAmazonPay,
    CheckoutSessionPaymentMethodOptionsAuBecsDebit,
    CheckoutSessionPaymentMethodOptionsBacsDebit,
    CheckoutSessionPaymentMethodOptionsBancontact,
    CheckoutSessionPaymentMethodOptionsBillie,
    CheckoutSessionPaymentMethodOptionsBoleto,
    CheckoutSessionPaymentMethodOptionsCard,
    CheckoutSessionPaymentMethodOptionsCashapp,
    CheckoutSessionPaymentMethodOptionsCustomerBalance,
    CheckoutSessionPaymentMethodOptionsEps,
    CheckoutSessionPaymentMethodOptionsFpx,
    CheckoutSessionPaymentMethodOptionsGiropay,
    CheckoutSessionPaymentMethodOptionsGrabpay,
    CheckoutSessionPaymentMethodOptionsIdeal,
    CheckoutSessionPaymentMethodOptionsKakaoPay,
    CheckoutSessionPaymentMethodOptionsKlarna,
    CheckoutSessionPaymentMethodOptionsKonbini,
    CheckoutSessionPaymentMethodOptionsKrCard,
    CheckoutSessionPaymentMethodOptionsLink,
    CheckoutSessionPaymentMethodOptionsMobilepay,
    CheckoutSessionPaymentMethodOptionsMultibanco,
    CheckoutSessionPaymentMethodOptionsNaverPay,
    CheckoutSessionPaymentMethodOptionsOxxo,
    CheckoutSessionPaymentMethodOptionsP24,
    CheckoutSessionPaymentMethodOptionsPayco,
    CheckoutSessionPaymentMethodOptionsPaynow,
    CheckoutSessionPaymentMethodOptionsPaypal,
    CheckoutSessionPaymentMethodOptionsPayto,
    CheckoutSessionPaymentMethodOptionsPix,
    CheckoutSessionPaymentMethodOptionsRevolutPay,
    CheckoutSessionPaymentMethodOptionsSamsungPay,
    CheckoutSessionPaymentMethodOptionsSatispay,
    CheckoutSessionPaymentMethodOptionsScalapay,
    CheckoutSessionPaymentMethodOptionsSepaDebit,
    CheckoutSessionPaymentMethodOptionsSequra,
    CheckoutSessionPaymentMethodOptionsSofort,
    CheckoutSessionPaymentMethodOptionsSunbit,
    CheckoutSessionPaymentMethodOptionsSwish,
    CheckoutSessionPaymentMethodOptionsTwint,
    CheckoutSessionPaymentMethodOptionsUpi,
    CheckoutSessionPaymentMethodOptionsUsBankAccount,
    CheckoutSessionPaymentMethodOptionsWechatPay,
)


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


HISTORY = "_history_checkout_session"
