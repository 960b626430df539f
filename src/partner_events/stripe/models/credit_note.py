# Generated from schemas/stripe/objects/credit_note.json by `python -m codegen`; do not edit.
# Vocabularies are in credit_note.pyi.

from partner_events._models.model import Model
from partner_events.stripe.models._types import CreditNoteLineItemList, TaxRate


class CreditNoteDiscountAmount(Model):
    amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    discount: str
    """The id of the Discount; deliveries do not carry the object itself."""


class CreditNotePretaxCreditAmount(Model):
    amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    credit_balance_transaction: str | None = None
    """The id of the BillingCreditBalanceTransaction; deliveries do not carry the object itself."""

    discount: str | None = None
    """The id of the Discount; deliveries do not carry the object itself."""

    type: str


class CreditNoteRefundPaymentRecordRefund(Model):
    payment_record: str
    refund_group: str


class CreditNoteRefund(Model):
    __event_always__ = "payment_record_refund type"

    amount_refunded: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    payment_record_refund: CreditNoteRefundPaymentRecordRefund | None = None
    refund: str
    """The id of the Refund; deliveries do not carry the object itself."""

    type: str | None = None


class CreditNoteShippingCostTax(Model):
    __event_always__ = "taxability_reason taxable_amount"

    amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    rate: TaxRate
    taxability_reason: str | None = None
    taxable_amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""


class CreditNoteShippingCost(Model):
    __event_always__ = "shipping_rate"

    amount_subtotal: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    amount_tax: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    amount_total: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    shipping_rate: str | None = None
    """The id of the ShippingRate; deliveries do not carry the object itself."""

    taxes: list[CreditNoteShippingCostTax] | None = None


class CreditNoteTotalTaxTaxRateDetails(Model):
    tax_rate: str


class CreditNoteTotalTax(Model):
    __event_always__ = "tax_rate_details taxable_amount"

    amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    tax_behavior: str
    tax_rate_details: CreditNoteTotalTaxTaxRateDetails | None = None
    taxability_reason: str
    taxable_amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    type: str


class CreditNote(Model):
    """https://docs.stripe.com/api/credit_notes/object"""

    __event_always__ = (
        "customer_account customer_balance_transaction effective_at memo metadata "
        "out_of_band_amount reason shipping_cost subtotal_excluding_tax "
        "total_excluding_tax total_taxes voided_at"
    )

    amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    amount_shipping: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    created: int
    """Seconds since the Unix epoch."""

    currency: str
    customer: str
    """The id of the Customer; deliveries do not carry the object itself."""

    customer_account: str | None = None
    customer_balance_transaction: str | None = None
    """The id of the CustomerBalanceTransaction; deliveries do not carry the object itself."""

    discount_amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    discount_amounts: list[CreditNoteDiscountAmount]
    effective_at: int | None = None
    """Seconds since the Unix epoch."""

    id: str
    invoice: str
    """The id of the Invoice; deliveries do not carry the object itself."""

    lines: CreditNoteLineItemList
    livemode: bool
    """False for events of test mode and of sandboxes."""

    memo: str | None = None
    metadata: dict[str, str] | None = None
    """What you attached to the object; every value is text."""

    number: str
    object: str
    out_of_band_amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    pdf: str
    post_payment_amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    pre_payment_amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    pretax_credit_amounts: list[CreditNotePretaxCreditAmount]
    reason: str | None = None
    refunds: list[CreditNoteRefund]
    shipping_cost: CreditNoteShippingCost | None = None
    status: str
    subtotal: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    subtotal_excluding_tax: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    total: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    total_excluding_tax: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    total_taxes: list[CreditNoteTotalTax] | None = None
    type: str
    voided_at: int | None = None
    """Seconds since the Unix epoch."""


HISTORY = "_history_credit_note"
