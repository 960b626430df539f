# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.stripe.models._types import (
    ChargePaymentMethodDetailsAchCreditTransfer,
    ChargePaymentMethodDetailsAchDebit,
    ChargePaymentMethodDetailsAcssDebit,
    ChargePaymentMethodDetailsAffirm,
    ChargePaymentMethodDetailsAfterpayClearpay,
    ChargePaymentMethodDetailsAlipay,
    ChargePaymentMethodDetailsAlma,
    ChargePaymentMethodDetailsAmazonPay,
    ChargePaymentMethodDetailsAuBecsDebit,
    ChargePaymentMethodDetailsBacsDebit,
    ChargePaymentMethodDetailsBancontact,
    ChargePaymentMethodDetailsBillie,
    ChargePaymentMethodDetailsBizum,
    ChargePaymentMethodDetailsBlik,
    ChargePaymentMethodDetailsBoleto,
    ChargePaymentMethodDetailsCard,
    ChargePaymentMethodDetailsCardPresent,
    ChargePaymentMethodDetailsCashapp,
    ChargePaymentMethodDetailsCrypto,
    ChargePaymentMethodDetailsCustomerBalance,
    ChargePaymentMethodDetailsEps,
    ChargePaymentMethodDetailsFpx,
    ChargePaymentMethodDetailsGiropay,
    ChargePaymentMethodDetailsGrabpay,
    ChargePaymentMethodDetailsIdeal,
    ChargePaymentMethodDetailsInteracPresent,
    ChargePaymentMethodDetailsKakaoPay,
    ChargePaymentMethodDetailsKlarna,
    ChargePaymentMethodDetailsKonbini,
    ChargePaymentMethodDetailsKrCard,
    ChargePaymentMethodDetailsLink,
    ChargePaymentMethodDetailsMbWay,
    ChargePaymentMethodDetailsMobilepay,
    ChargePaymentMethodDetailsMultibanco,
    ChargePaymentMethodDetailsNaverPay,
    ChargePaymentMethodDetailsNzBankAccount,
    ChargePaymentMethodDetailsOxxo,
    ChargePaymentMethodDetailsP24,
    ChargePaymentMethodDetailsPayByBank,
    ChargePaymentMethodDetailsPayco,
    ChargePaymentMethodDetailsPaynow,
    ChargePaymentMethodDetailsPaypal,
    ChargePaymentMethodDetailsPaypay,
    ChargePaymentMethodDetailsPayto,
    ChargePaymentMethodDetailsPix,
    ChargePaymentMethodDetailsPromptpay,
    ChargePaymentMethodDetailsRevolutPay,
    ChargePaymentMethodDetailsSamsungPay,
    ChargePaymentMethodDetailsSatispay,
    ChargePaymentMethodDetailsScalapay,
    ChargePaymentMethodDetailsSepaCreditTransfer,
    ChargePaymentMethodDetailsSepaDebit,
    ChargePaymentMethodDetailsSequra,
    ChargePaymentMethodDetailsSofort,
    ChargePaymentMethodDetailsStripeAccount,
    ChargePaymentMethodDetailsSunbit,
    ChargePaymentMethodDetailsSwish,
    ChargePaymentMethodDetailsTwint,
    ChargePaymentMethodDetailsUpi,
    ChargePaymentMethodDetailsUsBankAccount,
    ChargePaymentMethodDetailsWechat,
    ChargePaymentMethodDetailsWechatPay,
    ChargePaymentMethodDetailsZip,
)


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


HISTORY = "_history_charge"
BESIDE = "ChargePaymentMethodDetails"
