# Generated from schemas/stripe by codegen; do not edit.
# Vocabularies are in _stub_refund.pyi.

from partner_events._models.model import Model


class RefundDestinationDetailsAffirm(Model):
    pass


class RefundDestinationDetailsAfterpayClearpay(Model):
    __event_always__ = "reference reference_status"

    reference: str | None = None
    reference_status: str | None = None


class RefundDestinationDetailsAlipay(Model):
    pass


class RefundDestinationDetailsAlma(Model):
    pass


class RefundDestinationDetailsAmazonPay(Model):
    pass


class RefundDestinationDetailsAuBankTransfer(Model):
    pass


class RefundDestinationDetailsBlik(Model):
    __event_always__ = "network_decline_code reference reference_status"

    network_decline_code: str | None = None
    reference: str | None = None
    reference_status: str | None = None


class RefundDestinationDetailsBrBankTransfer(Model):
    __event_always__ = "reference reference_status"

    reference: str | None = None
    reference_status: str | None = None


class RefundDestinationDetailsCard(Model):
    reference: str | None = None
    reference_status: str | None = None
    reference_type: str | None = None
    type: str


class RefundDestinationDetailsCashapp(Model):
    pass


class RefundDestinationDetailsCrypto(Model):
    __event_always__ = "reference"

    reference: str | None = None


class RefundDestinationDetailsCustomerCashBalance(Model):
    pass


class RefundDestinationDetailsEps(Model):
    pass


class RefundDestinationDetailsEuBankTransfer(Model):
    __event_always__ = "reference reference_status"

    reference: str | None = None
    reference_status: str | None = None


class RefundDestinationDetailsGbBankTransfer(Model):
    __event_always__ = "reference reference_status"

    reference: str | None = None
    reference_status: str | None = None


class RefundDestinationDetailsGiropay(Model):
    pass


class RefundDestinationDetailsGrabpay(Model):
    pass


class RefundDestinationDetailsJpBankTransfer(Model):
    __event_always__ = "reference reference_status"

    reference: str | None = None
    reference_status: str | None = None


class RefundDestinationDetailsKlarna(Model):
    __event_always__ = "reference reference_status"

    reference: str | None = None
    reference_status: str | None = None


class RefundDestinationDetailsMbWay(Model):
    __event_always__ = "reference reference_status"

    reference: str | None = None
    reference_status: str | None = None


class RefundDestinationDetailsMultibanco(Model):
    __event_always__ = "reference reference_status"

    reference: str | None = None
    reference_status: str | None = None


class RefundDestinationDetailsMxBankTransfer(Model):
    __event_always__ = "reference reference_status"

    reference: str | None = None
    reference_status: str | None = None


class RefundDestinationDetailsNzBankTransfer(Model):
    pass


class RefundDestinationDetailsP24(Model):
    __event_always__ = "reference reference_status"

    reference: str | None = None
    reference_status: str | None = None


class RefundDestinationDetailsPaynow(Model):
    pass


class RefundDestinationDetailsPaypal(Model):
    __event_always__ = "network_decline_code reference reference_status"

    network_decline_code: str | None = None
    reference: str | None = None
    reference_status: str | None = None


class RefundDestinationDetailsPix(Model):
    pass


class RefundDestinationDetailsRevolut(Model):
    pass


class RefundDestinationDetailsScalapay(Model):
    pass


class RefundDestinationDetailsSofort(Model):
    pass


class RefundDestinationDetailsSwish(Model):
    __event_always__ = "network_decline_code reference reference_status"

    network_decline_code: str | None = None
    reference: str | None = None
    reference_status: str | None = None


class RefundDestinationDetailsThBankTransfer(Model):
    __event_always__ = "reference reference_status"

    reference: str | None = None
    reference_status: str | None = None


class RefundDestinationDetailsTwint(Model):
    pass


class RefundDestinationDetailsUsBankTransfer(Model):
    __event_always__ = "reference reference_status"

    reference: str | None = None
    reference_status: str | None = None


class RefundDestinationDetailsWechatPay(Model):
    pass


class RefundDestinationDetailsZip(Model):
    pass


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


HISTORY = "_history_refund"
