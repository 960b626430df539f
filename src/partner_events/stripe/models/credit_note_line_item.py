# Generated from schemas/stripe/objects/credit_note_line_item.json by `python -m codegen`; do not edit.
# Vocabularies are in credit_note_line_item.pyi.

from partner_events._models.model import Model
from partner_events.stripe.models._types import TaxRate


class CreditNoteLineItemDiscountAmount(Model):
    amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    discount: str
    """The id of the Discount; deliveries do not carry the object itself."""


class CreditNoteLineItemPretaxCreditAmount(Model):
    amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    credit_balance_transaction: str | None = None
    """The id of the BillingCreditBalanceTransaction; deliveries do not carry the object itself."""

    discount: str | None = None
    """The id of the Discount; deliveries do not carry the object itself."""

    type: str


class CreditNoteLineItemTaxTaxRateDetails(Model):
    tax_rate: str


class CreditNoteLineItemTax(Model):
    __event_always__ = "tax_rate_details taxable_amount"

    amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    tax_behavior: str
    tax_rate_details: CreditNoteLineItemTaxTaxRateDetails | None = None
    taxability_reason: str
    taxable_amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    type: str


class CreditNoteLineItem(Model):
    """https://docs.stripe.com/api/credit_notes/line_item/object"""

    __event_always__ = "description metadata quantity taxes unit_amount unit_amount_decimal"

    amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    description: str | None = None
    discount_amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    discount_amounts: list[CreditNoteLineItemDiscountAmount]
    id: str
    invoice_line_item: str | None = None
    livemode: bool
    """False for events of test mode and of sandboxes."""

    metadata: dict[str, str] | None = None
    """What you attached to the object; every value is text."""

    object: str
    pretax_credit_amounts: list[CreditNoteLineItemPretaxCreditAmount]
    quantity: int | None = None
    tax_rates: list[TaxRate]
    taxes: list[CreditNoteLineItemTax] | None = None
    type: str
    unit_amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    unit_amount_decimal: str | None = None
    """A decimal number as text, so that no digit is lost."""


class CreditNoteLineItemList(Model):
    object: str
    data: list[CreditNoteLineItem]
    has_more: bool
    total_count: int | None = None
    """How many objects there are on all pages; versions of 2020 and before send it."""

    url: str


HISTORY = "_history_credit_note_line_item"
