# Generated from schemas/stripe by codegen; do not edit.
# pyright: reportRedeclaration=false

from typing import Literal

from partner_events._models.model import PARTNER_EVENTS_SHOW_RETIRED, Model
from partner_events.stripe.models.credit_note_line_item import CreditNoteLineItemList
from partner_events.stripe.models.tax_rate import TaxRate
from typing_extensions import deprecated


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

    type: Literal[
        "credit_balance_transaction",
        "discount",
    ] | str


class CreditNoteRefundPaymentRecordRefund(Model):
    payment_record: str
    refund_group: str


class CreditNoteRefund(Model):
    amount_refunded: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    payment_record_refund: CreditNoteRefundPaymentRecordRefund | None = None
    refund: str
    """The id of the Refund; deliveries do not carry the object itself."""

    type: Literal[
        "payment_record_refund",
        "refund",
    ] | str | None = None


class CreditNoteShippingCostTax(Model):
    amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    rate: TaxRate
    taxability_reason: Literal[
        "customer_exempt",
        "not_collecting",
        "not_subject_to_tax",
        "not_supported",
        "portion_product_exempt",
        "portion_reduced_rated",
        "portion_standard_rated",
        "product_exempt",
        "product_exempt_holiday",
        "proportionally_rated",
        "reduced_rated",
        "reverse_charge",
        "standard_rated",
        "taxable_basis_reduced",
        "zero_rated",
        "excluded_territory",
        "jurisdiction_unsupported",
        "vat_exempt",
    ] | str | None = None
    taxable_amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""


class CreditNoteShippingCost(Model):
    amount_subtotal: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    amount_tax: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    amount_total: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    shipping_rate: str | None = None
    """The id of the ShippingRate; deliveries do not carry the object itself."""

    taxes: list[CreditNoteShippingCostTax] | None = None


class CreditNoteTaxAmount(Model):
    amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    inclusive: bool
    tax_rate: str
    """The id of the TaxRate; deliveries do not carry the object itself."""

    taxability_reason: Literal[
        "customer_exempt",
        "not_collecting",
        "not_subject_to_tax",
        "not_supported",
        "portion_product_exempt",
        "portion_reduced_rated",
        "portion_standard_rated",
        "product_exempt",
        "product_exempt_holiday",
        "proportionally_rated",
        "reduced_rated",
        "reverse_charge",
        "standard_rated",
        "taxable_basis_reduced",
        "zero_rated",
    ] | str | None = None
    taxable_amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""


class CreditNoteTotalTaxTaxRateDetails(Model):
    tax_rate: str


class CreditNoteTotalTax(Model):
    amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    tax_behavior: Literal[
        "exclusive",
        "inclusive",
    ] | str
    tax_rate_details: CreditNoteTotalTaxTaxRateDetails | None = None
    taxability_reason: Literal[
        "customer_exempt",
        "not_available",
        "not_collecting",
        "not_subject_to_tax",
        "not_supported",
        "portion_product_exempt",
        "portion_reduced_rated",
        "portion_standard_rated",
        "product_exempt",
        "product_exempt_holiday",
        "proportionally_rated",
        "reduced_rated",
        "reverse_charge",
        "standard_rated",
        "taxable_basis_reduced",
        "zero_rated",
    ] | str
    taxable_amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    type: Literal["tax_rate_details"] | str


class CreditNote(Model):
    """A document that takes back part of a finalized invoice, or all of it.

    https://docs.stripe.com/api/credit_notes/object
    """

    amount: int
    """What is taken back, with taxes. In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

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
    """The invoice that it takes back. The id of the Invoice; deliveries do not carry the object itself."""

    lines: CreditNoteLineItemList
    livemode: bool
    """False for events of test mode and of sandboxes."""

    memo: str | None = None
    metadata: dict[str, str] | None = None
    """What you attached to the object; every value is text."""

    number: str
    """The number that the customer sees."""

    object: Literal["credit_note"]
    out_of_band_amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    pdf: str
    post_payment_amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    pre_payment_amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    pretax_credit_amounts: list[CreditNotePretaxCreditAmount]
    reason: Literal[
        "duplicate",
        "fraudulent",
        "order_change",
        "product_unsatisfactory",
    ] | str | None = None
    """Why it was issued."""

    refunds: list[CreditNoteRefund]
    shipping_cost: CreditNoteShippingCost | None = None
    status: Literal[
        "issued",
        "void",
    ] | str
    """Whether it counts: `issued` or `void`."""

    subtotal: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    subtotal_excluding_tax: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    total: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    total_excluding_tax: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    total_taxes: list[CreditNoteTotalTax] | None = None
    type: Literal[
        "mixed",
        "post_payment",
        "pre_payment",
    ] | str
    voided_at: int | None = None
    """Seconds since the Unix epoch."""

    if PARTNER_EVENTS_SHOW_RETIRED:

        @property
        @deprecated("CreditNote.refund: until 2025-02-24.acacia; then `refunds[].refund`.")
        def refund(self) -> str | None:
            """Until 2025-02-24.acacia; then `refunds[].refund`. The id of the Refund; deliveries do not carry
            the object itself.
            """

        @property
        @deprecated("CreditNote.tax_amounts: until 2025-02-24.acacia; then `total_taxes`.")
        def tax_amounts(self) -> list[CreditNoteTaxAmount]:
            """Until 2025-02-24.acacia; then `total_taxes`."""

    else:

        @property
        def refund(self) -> str | None:
            """Until 2025-02-24.acacia; then `refunds[].refund`. The id of the Refund; deliveries do not carry
            the object itself.
            """

        @property
        def tax_amounts(self) -> list[CreditNoteTaxAmount]:
            """Until 2025-02-24.acacia; then `total_taxes`."""
