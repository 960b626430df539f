# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import EventFieldsOf, TreasuryInboundTransferFields
from partner_events.stripe.models.treasury_inbound_transfer import TreasuryInboundTransfer

class _TreasuryInboundTransferEvent(SnapshotEvent):
    detail: SnapshotDetail[TreasuryInboundTransfer]
    @property
    def payload(self) -> TreasuryInboundTransfer:
        """Money on its way from a bank account into a financial account."""
    @classfield
    def fields(cls) -> KindFields[
        EventFieldsOf[TreasuryInboundTransferFields],
        TreasuryInboundTransferFields,
    ]: ...

class TreasuryInboundTransferCanceled(_TreasuryInboundTransferEvent):
    """Pulling money from a bank into a financial account was cancelled.

    Stripe's `treasury.inbound_transfer.canceled`:
    https://docs.stripe.com/api/events/types#event_types-treasury.inbound_transfer.canceled
    """

    detail_type: Literal["treasury.inbound_transfer.canceled"]
    @property
    def kind(self) -> Literal["treasury.inbound_transfer.canceled"]: ...

class TreasuryInboundTransferCreated(_TreasuryInboundTransferEvent):
    """Pulling money from a bank into a financial account was begun.

    Stripe's `treasury.inbound_transfer.created`:
    https://docs.stripe.com/api/events/types#event_types-treasury.inbound_transfer.created
    """

    detail_type: Literal["treasury.inbound_transfer.created"]
    @property
    def kind(self) -> Literal["treasury.inbound_transfer.created"]: ...

class TreasuryInboundTransferFailed(_TreasuryInboundTransferEvent):
    """Pulling money from a bank into a financial account failed.

    Stripe's `treasury.inbound_transfer.failed`:
    https://docs.stripe.com/api/events/types#event_types-treasury.inbound_transfer.failed
    """

    detail_type: Literal["treasury.inbound_transfer.failed"]
    @property
    def kind(self) -> Literal["treasury.inbound_transfer.failed"]: ...

class TreasuryInboundTransferSucceeded(_TreasuryInboundTransferEvent):
    """Money was pulled from a bank into a financial account.

    Stripe's `treasury.inbound_transfer.succeeded`:
    https://docs.stripe.com/api/events/types#event_types-treasury.inbound_transfer.succeeded
    """

    detail_type: Literal["treasury.inbound_transfer.succeeded"]
    @property
    def kind(self) -> Literal["treasury.inbound_transfer.succeeded"]: ...
