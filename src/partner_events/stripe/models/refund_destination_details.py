# Generated from schemas/stripe/objects/refund.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import (
    RefundDestinationDetailsAffirm,
    RefundDestinationDetailsAfterpayClearpay,
    RefundDestinationDetailsAlipay,
    RefundDestinationDetailsAlma,
    RefundDestinationDetailsAmazonPay,
    RefundDestinationDetailsAuBankTransfer,
    RefundDestinationDetailsBlik,
    RefundDestinationDetailsBrBankTransfer,
    RefundDestinationDetailsCard,
    RefundDestinationDetailsCashapp,
    RefundDestinationDetailsCrypto,
    RefundDestinationDetailsCustomerCashBalance,
    RefundDestinationDetailsEps,
    RefundDestinationDetailsEuBankTransfer,
    RefundDestinationDetailsGbBankTransfer,
    RefundDestinationDetailsGiropay,
    RefundDestinationDetailsGrabpay,
    RefundDestinationDetailsJpBankTransfer,
    RefundDestinationDetailsKlarna,
    RefundDestinationDetailsMbWay,
    RefundDestinationDetailsMultibanco,
    RefundDestinationDetailsMxBankTransfer,
    RefundDestinationDetailsNzBankTransfer,
    RefundDestinationDetailsP24,
    RefundDestinationDetailsPaynow,
    RefundDestinationDetailsPaypal,
    RefundDestinationDetailsPix,
    RefundDestinationDetailsRevolut,
    RefundDestinationDetailsScalapay,
    RefundDestinationDetailsSofort,
    RefundDestinationDetailsSwish,
    RefundDestinationDetailsThBankTransfer,
    RefundDestinationDetailsTwint,
    RefundDestinationDetailsUsBankTransfer,
    RefundDestinationDetailsWechatPay,
    RefundDestinationDetailsZip,
)


class RefundDestinationDetails(Model):
    affirm: RefundDestinationDetailsAffirm | None = None
    afterpay_clearpay: RefundDestinationDetailsAfterpayClearpay | None = None
    alipay: RefundDestinationDetailsAlipay | None = None
    alma: RefundDestinationDetailsAlma | None = None
    amazon_pay: RefundDestinationDetailsAmazonPay | None = None
    au_bank_transfer: RefundDestinationDetailsAuBankTransfer | None = None
    blik: RefundDestinationDetailsBlik | None = None
    br_bank_transfer: RefundDestinationDetailsBrBankTransfer | None = None
    card: RefundDestinationDetailsCard | None = None
    cashapp: RefundDestinationDetailsCashapp | None = None
    crypto: RefundDestinationDetailsCrypto | None = None
    customer_cash_balance: RefundDestinationDetailsCustomerCashBalance | None = None
    eps: RefundDestinationDetailsEps | None = None
    eu_bank_transfer: RefundDestinationDetailsEuBankTransfer | None = None
    gb_bank_transfer: RefundDestinationDetailsGbBankTransfer | None = None
    giropay: RefundDestinationDetailsGiropay | None = None
    grabpay: RefundDestinationDetailsGrabpay | None = None
    jp_bank_transfer: RefundDestinationDetailsJpBankTransfer | None = None
    klarna: RefundDestinationDetailsKlarna | None = None
    mb_way: RefundDestinationDetailsMbWay | None = None
    multibanco: RefundDestinationDetailsMultibanco | None = None
    mx_bank_transfer: RefundDestinationDetailsMxBankTransfer | None = None
    nz_bank_transfer: RefundDestinationDetailsNzBankTransfer | None = None
    p24: RefundDestinationDetailsP24 | None = None
    paynow: RefundDestinationDetailsPaynow | None = None
    paypal: RefundDestinationDetailsPaypal | None = None
    pix: RefundDestinationDetailsPix | None = None
    revolut: RefundDestinationDetailsRevolut | None = None
    scalapay: RefundDestinationDetailsScalapay | None = None
    sofort: RefundDestinationDetailsSofort | None = None
    swish: RefundDestinationDetailsSwish | None = None
    th_bank_transfer: RefundDestinationDetailsThBankTransfer | None = None
    twint: RefundDestinationDetailsTwint | None = None
    type: str
    us_bank_transfer: RefundDestinationDetailsUsBankTransfer | None = None
    wechat_pay: RefundDestinationDetailsWechatPay | None = None
    zip: RefundDestinationDetailsZip | None = None
