# Generated from schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events._models.model import Model


class TransferReversal(Model):
    """https://docs.stripe.com/api/transfer_reversals/object"""

    amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    balance_transaction: str | None = None
    """The id of the BalanceTransaction; deliveries do not carry the object itself."""

    created: int
    """Seconds since the Unix epoch."""

    currency: str
    destination_payment_refund: str | None = None
    """The id of the Refund; deliveries do not carry the object itself."""

    id: str
    metadata: dict[str, str] | None = None
    """What you attached to the object; every value is text."""

    object: Literal["transfer_reversal"]
    source_refund: str | None = None
    """The id of the Refund; deliveries do not carry the object itself."""

    transfer: str
    """The id of the Transfer; deliveries do not carry the object itself."""


class TransferReversalList(Model):
    object: Literal["list"]
    data: list[TransferReversal]
    has_more: bool
    total_count: int | None = None
    """How many objects there are on all pages; versions of 2020 and before send it."""

    url: str
