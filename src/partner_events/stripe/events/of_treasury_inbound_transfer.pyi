# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._fields import EventFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import EventFieldsOf, TreasuryInboundTransferFields
from partner_events.stripe.models.treasury_inbound_transfer import TreasuryInboundTransfer

class TreasuryInboundTransferCanceled(SnapshotEvent):
    """Stripe's `treasury.inbound_transfer.canceled`: https://docs.stripe.com/api/events/types#event_types-treasury.inbound_transfer.canceled"""

    detail_type: Literal["treasury.inbound_transfer.canceled"]
    detail: SnapshotDetail[TreasuryInboundTransfer]
    @property
    def kind(self) -> Literal["treasury.inbound_transfer.canceled"]: ...
    @property
    def payload(self) -> TreasuryInboundTransfer: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[TreasuryInboundTransferFields], TreasuryInboundTransferFields]: ...

class TreasuryInboundTransferCreated(SnapshotEvent):
    """Stripe's `treasury.inbound_transfer.created`: https://docs.stripe.com/api/events/types#event_types-treasury.inbound_transfer.created"""

    detail_type: Literal["treasury.inbound_transfer.created"]
    detail: SnapshotDetail[TreasuryInboundTransfer]
    @property
    def kind(self) -> Literal["treasury.inbound_transfer.created"]: ...
    @property
    def payload(self) -> TreasuryInboundTransfer: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[TreasuryInboundTransferFields], TreasuryInboundTransferFields]: ...

class TreasuryInboundTransferFailed(SnapshotEvent):
    """Stripe's `treasury.inbound_transfer.failed`: https://docs.stripe.com/api/events/types#event_types-treasury.inbound_transfer.failed"""

    detail_type: Literal["treasury.inbound_transfer.failed"]
    detail: SnapshotDetail[TreasuryInboundTransfer]
    @property
    def kind(self) -> Literal["treasury.inbound_transfer.failed"]: ...
    @property
    def payload(self) -> TreasuryInboundTransfer: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[TreasuryInboundTransferFields], TreasuryInboundTransferFields]: ...

class TreasuryInboundTransferSucceeded(SnapshotEvent):
    """Stripe's `treasury.inbound_transfer.succeeded`: https://docs.stripe.com/api/events/types#event_types-treasury.inbound_transfer.succeeded"""

    detail_type: Literal["treasury.inbound_transfer.succeeded"]
    detail: SnapshotDetail[TreasuryInboundTransfer]
    @property
    def kind(self) -> Literal["treasury.inbound_transfer.succeeded"]: ...
    @property
    def payload(self) -> TreasuryInboundTransfer: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[TreasuryInboundTransferFields], TreasuryInboundTransferFields]: ...
