# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.stripe.models._types import CreditNoteLineItemList, TaxRate


class CreditNoteDiscountAmount(Model):
    amount: int
    discount: str


class CreditNotePretaxCreditAmount(Model):
    amount: int
    credit_balance_transaction: str | None = None
    discount: str | None = None
    type: str


class CreditNoteRefundPaymentRecordRefund(Model):
    payment_record: str
    refund_group: str


class CreditNoteRefund(Model):
    __event_always__ = "payment_record_refund type"

    amount_refunded: int
    payment_record_refund: CreditNoteRefundPaymentRecordRefund | None = None
    refund: str
    type: str | None = None


class CreditNoteShippingCostTax(Model):
    __event_always__ = "taxability_reason taxable_amount"

    amount: int
    rate: TaxRate
    taxability_reason: str | None = None
    taxable_amount: int | None = None


class CreditNoteShippingCost(Model):
    __event_always__ = "shipping_rate"

    amount_subtotal: int
    amount_tax: int
    amount_total: int
    shipping_rate: str | None = None
    taxes: list[CreditNoteShippingCostTax] | None = None


class CreditNoteTotalTaxTaxRateDetails(Model):
    tax_rate: str


class CreditNoteTotalTax(Model):
    __event_always__ = "tax_rate_details taxable_amount"

    amount: int
    tax_behavior: str
    tax_rate_details: CreditNoteTotalTaxTaxRateDetails | None = None
    taxability_reason: str
    taxable_amount: int | None = None
    type: str


class CreditNote(Model):
    """https://docs.stripe.com/api/credit_notes/object"""

    __event_always__ = (
        "customer_account customer_balance_transaction effective_at memo metadata "
        "out_of_band_amount reason shipping_cost subtotal_excluding_tax "
        "total_excluding_tax total_taxes voided_at"
    )

    amount: int
    """What is taken back, with taxes. In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    amount_shipping: int
    created: int
    currency: str
    customer: str
    customer_account: str | None = None
    customer_balance_transaction: str | None = None
    discount_amount: int
    discount_amounts: list[CreditNoteDiscountAmount]
    effective_at: int | None = None
    id: str
    invoice: str
    """The invoice that it takes back. The id of the Invoice; deliveries do not carry the object itself."""

    lines: CreditNoteLineItemList
    livemode: bool
    memo: str | None = None
    metadata: dict[str, str] | None = None
    number: str
    """The number that the customer sees."""

    object: str
    out_of_band_amount: int | None = None
    pdf: str
    post_payment_amount: int
    pre_payment_amount: int
    pretax_credit_amounts: list[CreditNotePretaxCreditAmount]
    reason: str | None = None
    """Why it was issued."""

    refunds: list[CreditNoteRefund]
    shipping_cost: CreditNoteShippingCost | None = None
    status: str
    """Whether it counts: `issued` or `void`."""

    subtotal: int
    subtotal_excluding_tax: int | None = None
    total: int
    total_excluding_tax: int | None = None
    total_taxes: list[CreditNoteTotalTax] | None = None
    type: str
    voided_at: int | None = None


HISTORY = "_history_credit_note"
BESIDE = "CreditNote"
