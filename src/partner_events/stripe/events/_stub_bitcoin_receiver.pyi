# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import (
    BitcoinReceiverFields,
    BitcoinTransactionFields,
    EventFieldsOf,
)
from partner_events.stripe.models.bitcoin_receiver import BitcoinReceiver
from partner_events.stripe.models.bitcoin_transaction import BitcoinTransaction

class _BitcoinReceiverEvent(SnapshotEvent):
    detail: SnapshotDetail[BitcoinReceiver]
    @property
    def payload(self) -> BitcoinReceiver:
        """An address to be paid in Bitcoin; no longer in use."""
    @classfield
    def fields(cls) -> KindFields[EventFieldsOf[BitcoinReceiverFields], BitcoinReceiverFields]: ...

class BitcoinReceiverCreated(_BitcoinReceiverEvent):
    """An address to be paid in Bitcoin was made; no longer sent.

    Stripe's `bitcoin.receiver.created`: https://docs.stripe.com/changelog
    """

    detail_type: Literal["bitcoin.receiver.created"]
    @property
    def kind(self) -> Literal["bitcoin.receiver.created"]: ...

class BitcoinReceiverFilled(_BitcoinReceiverEvent):
    """An address got all the Bitcoin that it asked for; no longer sent.

    Stripe's `bitcoin.receiver.filled`: https://docs.stripe.com/changelog
    """

    detail_type: Literal["bitcoin.receiver.filled"]
    @property
    def kind(self) -> Literal["bitcoin.receiver.filled"]: ...

class BitcoinReceiverTransactionCreated(SnapshotEvent):
    """Bitcoin was sent to an address; no longer sent.

    Stripe's `bitcoin.receiver.transaction.created`: https://docs.stripe.com/changelog
    """

    detail_type: Literal["bitcoin.receiver.transaction.created"]
    @property
    def kind(self) -> Literal["bitcoin.receiver.transaction.created"]: ...
    detail: SnapshotDetail[BitcoinTransaction]
    @property
    def payload(self) -> BitcoinTransaction:
        """Bitcoin that was sent to an address; no longer in use."""
    @classfield
    def fields(cls) -> KindFields[EventFieldsOf[BitcoinTransactionFields], BitcoinTransactionFields]: ...

class BitcoinReceiverUpdated(_BitcoinReceiverEvent):
    """An address to be paid in Bitcoin changed; no longer sent.

    Stripe's `bitcoin.receiver.updated`: https://docs.stripe.com/changelog
    """

    detail_type: Literal["bitcoin.receiver.updated"]
    @property
    def kind(self) -> Literal["bitcoin.receiver.updated"]: ...
