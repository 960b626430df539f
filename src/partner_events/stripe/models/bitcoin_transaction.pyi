# Generated from schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events._models.model import Model


class BitcoinTransaction(Model):
    """Bitcoin that was sent to an address; no longer in use.

    https://docs.stripe.com/changelog
    """

    amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    bitcoin_amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    created: int
    """Seconds since the Unix epoch."""

    currency: str
    customer: str | None = None
    id: str
    object: Literal["bitcoin_transaction"]
    receiver: str


class BitcoinTransactionList(Model):
    object: Literal["list"]
    data: list[BitcoinTransaction]
    has_more: bool
    total_count: int | None = None
    """How many objects there are on all pages; versions of 2020 and before send it."""

    url: str
