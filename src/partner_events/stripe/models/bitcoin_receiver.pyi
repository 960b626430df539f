# Generated from schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.stripe.models.bitcoin_transaction import BitcoinTransactionList


class BitcoinReceiver(Model):
    """An address to be paid in Bitcoin; no longer in use.

    https://docs.stripe.com/changelog
    """

    active: bool
    amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    amount_received: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    bitcoin_amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    bitcoin_amount_received: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    bitcoin_uri: str
    created: int
    """Seconds since the Unix epoch."""

    currency: str
    customer: str | None = None
    deleted: bool | None = None
    description: str | None = None
    email: str | None = None
    filled: bool
    id: str
    inbound_address: str
    livemode: bool
    """False for events of test mode and of sandboxes."""

    metadata: dict[str, str] | None = None
    """What you attached to the object; every value is text."""

    object: Literal["bitcoin_receiver"]
    payment: str | None = None
    refund_address: str | None = None
    reject_transactions: bool | None = None
    transactions: BitcoinTransactionList | None = None
    uncaptured_funds: bool
    used_for_payment: bool | None = None
