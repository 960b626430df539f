# Generated from schemas/stripe by codegen; do not edit.
# pyright: reportRedeclaration=false

from typing import Literal

from partner_events._models.model import PARTNER_EVENTS_SHOW_RETIRED, Model
from partner_events.stripe.models.tax_rate import TaxRate
from typing_extensions import deprecated


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

    type: Literal[
        "credit_balance_transaction",
        "discount",
    ] | str


class CreditNoteLineItemTaxAmount(Model):
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


class CreditNoteLineItemTaxTaxRateDetails(Model):
    tax_rate: str


class CreditNoteLineItemTax(Model):
    amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    tax_behavior: Literal[
        "exclusive",
        "inclusive",
    ] | str
    tax_rate_details: CreditNoteLineItemTaxTaxRateDetails | None = None
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


class CreditNoteLineItem(Model):
    """https://docs.stripe.com/api/credit_notes/line_item/object"""

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

    object: Literal["credit_note_line_item"]
    pretax_credit_amounts: list[CreditNoteLineItemPretaxCreditAmount]
    quantity: int | None = None
    tax_rates: list[TaxRate]
    taxes: list[CreditNoteLineItemTax] | None = None
    type: Literal[
        "custom_line_item",
        "invoice_line_item",
    ] | str
    unit_amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    unit_amount_decimal: str | None = None
    """A decimal number as text, so that no digit is lost."""

    if PARTNER_EVENTS_SHOW_RETIRED:

        @property
        @deprecated(
            "CreditNoteLineItem.amount_excluding_tax: until 2025-02-24.acacia; nothing took "
            "its place."
        )
        def amount_excluding_tax(self) -> int | None:
            """Until 2025-02-24.acacia; nothing took its place. In the minor unit of the currency: 1099 is
            10.99 USD, and 1099 JPY.
            """

        @property
        @deprecated("CreditNoteLineItem.tax_amounts: until 2025-02-24.acacia; then `taxes`.")
        def tax_amounts(self) -> list[CreditNoteLineItemTaxAmount]:
            """Until 2025-02-24.acacia; then `taxes`."""

        @property
        @deprecated(
            "CreditNoteLineItem.unit_amount_excluding_tax: until 2025-02-24.acacia; nothing "
            "took its place."
        )
        def unit_amount_excluding_tax(self) -> str | None:
            """Until 2025-02-24.acacia; nothing took its place."""

    else:

        @property
        def amount_excluding_tax(self) -> int | None:
            """Until 2025-02-24.acacia; nothing took its place. In the minor unit of the currency: 1099 is
            10.99 USD, and 1099 JPY.
            """

        @property
        def tax_amounts(self) -> list[CreditNoteLineItemTaxAmount]:
            """Until 2025-02-24.acacia; then `taxes`."""

        @property
        def unit_amount_excluding_tax(self) -> str | None:
            """Until 2025-02-24.acacia; nothing took its place."""


class CreditNoteLineItemList(Model):
    object: Literal["list"]
    data: list[CreditNoteLineItem]
    has_more: bool
    total_count: int | None = None
    """How many objects there are on all pages; versions of 2020 and before send it."""

    url: str
