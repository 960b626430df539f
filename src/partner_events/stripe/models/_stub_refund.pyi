# Generated for type checkers alone; import from `partner_events.stripe.models`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events._models.model import Model


class RefundDestinationDetailsAffirm(Model):
    pass


class RefundDestinationDetailsAfterpayClearpay(Model):
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
    network_decline_code: str | None = None
    reference: str | None = None
    reference_status: str | None = None


class RefundDestinationDetailsBrBankTransfer(Model):
    reference: str | None = None
    reference_status: str | None = None


class RefundDestinationDetailsCard(Model):
    reference: str | None = None
    reference_status: str | None = None
    reference_type: str | None = None
    type: Literal[
        "pending",
        "refund",
        "reversal",
    ] | str


class RefundDestinationDetailsCashapp(Model):
    pass


class RefundDestinationDetailsCrypto(Model):
    reference: str | None = None


class RefundDestinationDetailsCustomerCashBalance(Model):
    pass


class RefundDestinationDetailsEps(Model):
    pass


class RefundDestinationDetailsEuBankTransfer(Model):
    reference: str | None = None
    reference_status: str | None = None


class RefundDestinationDetailsGbBankTransfer(Model):
    reference: str | None = None
    reference_status: str | None = None


class RefundDestinationDetailsGiropay(Model):
    pass


class RefundDestinationDetailsGrabpay(Model):
    pass


class RefundDestinationDetailsJpBankTransfer(Model):
    reference: str | None = None
    reference_status: str | None = None


class RefundDestinationDetailsKlarna(Model):
    reference: str | None = None
    reference_status: str | None = None


class RefundDestinationDetailsMbWay(Model):
    reference: str | None = None
    reference_status: str | None = None


class RefundDestinationDetailsMultibanco(Model):
    reference: str | None = None
    reference_status: str | None = None


class RefundDestinationDetailsMxBankTransfer(Model):
    reference: str | None = None
    reference_status: str | None = None


class RefundDestinationDetailsNzBankTransfer(Model):
    pass


class RefundDestinationDetailsP24(Model):
    reference: str | None = None
    reference_status: str | None = None


class RefundDestinationDetailsPaynow(Model):
    pass


class RefundDestinationDetailsPaypal(Model):
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
    network_decline_code: str | None = None
    reference: str | None = None
    reference_status: str | None = None


class RefundDestinationDetailsThBankTransfer(Model):
    reference: str | None = None
    reference_status: str | None = None


class RefundDestinationDetailsTwint(Model):
    pass


class RefundDestinationDetailsUsBankTransfer(Model):
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


class RefundNextActionDisplayDetailsEmailSent(Model):
    email_sent_at: int
    """Seconds since the Unix epoch."""

    email_sent_to: str


class RefundNextActionDisplayDetails(Model):
    email_sent: RefundNextActionDisplayDetailsEmailSent
    expires_at: int
    """Seconds since the Unix epoch."""


class RefundNextAction(Model):
    display_details: RefundNextActionDisplayDetails | None = None
    type: str


class RefundPresentmentDetails(Model):
    presentment_amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    presentment_currency: str


class Refund(Model):
    """Money of a charge on its way back to the customer.

    https://docs.stripe.com/api/refunds/object
    """

    amount: int
    """What is refunded. In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    balance_transaction: str | None = None
    """The effect on your balance. The id of the BalanceTransaction; deliveries do not carry the object
    itself.
    """

    charge: str | None = None
    """The charge that is refunded. The id of the Charge; deliveries do not carry the object itself."""

    created: int
    """Seconds since the Unix epoch."""

    currency: str
    """Three letters of ISO 4217, in lower case: `usd`."""

    customer: str | None = None
    """The id of the Customer; deliveries do not carry the object itself."""

    customer_account: str | None = None
    description: str | None = None
    destination_details: RefundDestinationDetails | None = None
    """How it reaches the customer, and its reference at their bank."""

    failure_balance_transaction: str | None = None
    """The id of the BalanceTransaction; deliveries do not carry the object itself."""

    failure_reason: str | None = None
    """Why it failed; absent if it did not."""

    id: str
    """Begins with `re_`, or `pyr_` for some payment methods."""

    instructions_email: str | None = None
    metadata: dict[str, str] | None = None
    """What you attached to the object; every value is text."""

    next_action: RefundNextAction | None = None
    object: Literal["refund"]
    payment_intent: str | None = None
    """The payment that is refunded. The id of the PaymentIntent; deliveries do not carry the object itself.
    """

    payment_method: str | None = None
    """The id of the PaymentMethod; deliveries do not carry the object itself."""

    pending_reason: Literal[
        "charge_pending",
        "insufficient_funds",
        "processing",
    ] | str | None = None
    presentment_details: RefundPresentmentDetails | None = None
    reason: Literal[
        "duplicate",
        "expired_uncaptured_charge",
        "fraudulent",
        "requested_by_customer",
    ] | str | None = None
    """Why you refund it; null if you did not say."""

    receipt_number: str | None = None
    source_transfer_reversal: str | None = None
    """The id of the TransferReversal; deliveries do not carry the object itself."""

    status: str | None = None
    """Where it stands: `succeeded` may still become `failed`."""

    transfer_reversal: str | None = None
    """The id of the TransferReversal; deliveries do not carry the object itself."""


class RefundList(Model):
    object: Literal["list"]
    data: list[Refund]
    has_more: bool
    total_count: int | None = None
    """How many objects there are on all pages; versions of 2020 and before send it."""

    url: str
