# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._fields import EventFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import EventFieldsOf, TreasuryOutboundTransferFields
from partner_events.stripe.models.treasury_outbound_transfer import TreasuryOutboundTransfer

class TreasuryOutboundTransferCanceled(SnapshotEvent):
    """Stripe's `treasury.outbound_transfer.canceled`: https://docs.stripe.com/api/events/types#event_types-treasury.outbound_transfer.canceled"""

    detail_type: Literal["treasury.outbound_transfer.canceled"]
    detail: SnapshotDetail[TreasuryOutboundTransfer]
    @property
    def kind(self) -> Literal["treasury.outbound_transfer.canceled"]: ...
    @property
    def payload(self) -> TreasuryOutboundTransfer: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[TreasuryOutboundTransferFields], TreasuryOutboundTransferFields]: ...

class TreasuryOutboundTransferCreated(SnapshotEvent):
    """Stripe's `treasury.outbound_transfer.created`: https://docs.stripe.com/api/events/types#event_types-treasury.outbound_transfer.created"""

    detail_type: Literal["treasury.outbound_transfer.created"]
    detail: SnapshotDetail[TreasuryOutboundTransfer]
    @property
    def kind(self) -> Literal["treasury.outbound_transfer.created"]: ...
    @property
    def payload(self) -> TreasuryOutboundTransfer: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[TreasuryOutboundTransferFields], TreasuryOutboundTransferFields]: ...

class TreasuryOutboundTransferExpectedArrivalDateUpdated(SnapshotEvent):
    """Stripe's `treasury.outbound_transfer.expected_arrival_date_updated`: https://docs.stripe.com/api/events/types#event_types-treasury.outbound_transfer.expected_arrival_date_updated"""

    detail_type: Literal["treasury.outbound_transfer.expected_arrival_date_updated"]
    detail: SnapshotDetail[TreasuryOutboundTransfer]
    @property
    def kind(self) -> Literal["treasury.outbound_transfer.expected_arrival_date_updated"]: ...
    @property
    def payload(self) -> TreasuryOutboundTransfer: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[TreasuryOutboundTransferFields], TreasuryOutboundTransferFields]: ...

class TreasuryOutboundTransferFailed(SnapshotEvent):
    """Stripe's `treasury.outbound_transfer.failed`: https://docs.stripe.com/api/events/types#event_types-treasury.outbound_transfer.failed"""

    detail_type: Literal["treasury.outbound_transfer.failed"]
    detail: SnapshotDetail[TreasuryOutboundTransfer]
    @property
    def kind(self) -> Literal["treasury.outbound_transfer.failed"]: ...
    @property
    def payload(self) -> TreasuryOutboundTransfer: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[TreasuryOutboundTransferFields], TreasuryOutboundTransferFields]: ...

class TreasuryOutboundTransferPosted(SnapshotEvent):
    """Stripe's `treasury.outbound_transfer.posted`: https://docs.stripe.com/api/events/types#event_types-treasury.outbound_transfer.posted"""

    detail_type: Literal["treasury.outbound_transfer.posted"]
    detail: SnapshotDetail[TreasuryOutboundTransfer]
    @property
    def kind(self) -> Literal["treasury.outbound_transfer.posted"]: ...
    @property
    def payload(self) -> TreasuryOutboundTransfer: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[TreasuryOutboundTransferFields], TreasuryOutboundTransferFields]: ...

class TreasuryOutboundTransferReturned(SnapshotEvent):
    """Stripe's `treasury.outbound_transfer.returned`: https://docs.stripe.com/api/events/types#event_types-treasury.outbound_transfer.returned"""

    detail_type: Literal["treasury.outbound_transfer.returned"]
    detail: SnapshotDetail[TreasuryOutboundTransfer]
    @property
    def kind(self) -> Literal["treasury.outbound_transfer.returned"]: ...
    @property
    def payload(self) -> TreasuryOutboundTransfer: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[TreasuryOutboundTransferFields], TreasuryOutboundTransferFields]: ...

class TreasuryOutboundTransferTrackingDetailsUpdated(SnapshotEvent):
    """Stripe's `treasury.outbound_transfer.tracking_details_updated`: https://docs.stripe.com/api/events/types#event_types-treasury.outbound_transfer.tracking_details_updated"""

    detail_type: Literal["treasury.outbound_transfer.tracking_details_updated"]
    detail: SnapshotDetail[TreasuryOutboundTransfer]
    @property
    def kind(self) -> Literal["treasury.outbound_transfer.tracking_details_updated"]: ...
    @property
    def payload(self) -> TreasuryOutboundTransfer: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[TreasuryOutboundTransferFields], TreasuryOutboundTransferFields]: ...
