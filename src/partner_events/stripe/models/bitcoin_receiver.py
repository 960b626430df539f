# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.stripe.models._types import BitcoinTransactionList


class BitcoinReceiver(Model):
    """https://docs.stripe.com/changelog"""

    __event_always__ = "description email metadata refund_address used_for_payment"

    active: bool
    amount: int
    amount_received: int
    bitcoin_amount: int
    bitcoin_amount_received: int
    bitcoin_uri: str
    created: int
    currency: str
    customer: str | None = None
    deleted: bool | None = None
    description: str | None = None
    email: str | None = None
    filled: bool
    id: str
    inbound_address: str
    livemode: bool
    metadata: dict[str, str] | None = None
    object: str
    payment: str | None = None
    refund_address: str | None = None
    reject_transactions: bool | None = None
    transactions: BitcoinTransactionList | None = None
    uncaptured_funds: bool
    used_for_payment: bool | None = None


HISTORY = "_history_bitcoin_receiver"
