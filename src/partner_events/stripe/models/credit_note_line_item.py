# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.stripe.models._types import TaxRate


class CreditNoteLineItemDiscountAmount(Model):
    amount: int
    discount: str


class CreditNoteLineItemPretaxCreditAmount(Model):
    amount: int
    credit_balance_transaction: str | None = None
    discount: str | None = None
    type: str


class CreditNoteLineItemTaxTaxRateDetails(Model):
    tax_rate: str


class CreditNoteLineItemTax(Model):
    __event_always__ = "tax_rate_details taxable_amount"

    amount: int
    tax_behavior: str
    tax_rate_details: CreditNoteLineItemTaxTaxRateDetails | None = None
    taxability_reason: str
    taxable_amount: int | None = None
    type: str


class CreditNoteLineItem(Model):
    """https://docs.stripe.com/api/credit_notes/line_item/object"""

    __event_always__ = "description metadata quantity taxes unit_amount unit_amount_decimal"

    amount: int
    description: str | None = None
    discount_amount: int
    discount_amounts: list[CreditNoteLineItemDiscountAmount]
    id: str
    invoice_line_item: str | None = None
    livemode: bool
    metadata: dict[str, str] | None = None
    object: str
    pretax_credit_amounts: list[CreditNoteLineItemPretaxCreditAmount]
    quantity: int | None = None
    tax_rates: list[TaxRate]
    taxes: list[CreditNoteLineItemTax] | None = None
    type: str
    unit_amount: int | None = None
    unit_amount_decimal: str | None = None


class CreditNoteLineItemList(Model):
    object: str
    data: list[CreditNoteLineItem]
    has_more: bool
    total_count: int | None = None
    url: str


HISTORY = "_history_credit_note_line_item"
BESIDE = "CreditNoteLineItem"
