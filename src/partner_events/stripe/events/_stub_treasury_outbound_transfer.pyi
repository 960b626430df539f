# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import EventFieldsOf, TreasuryOutboundTransferFields
from partner_events.stripe.models.treasury_outbound_transfer import TreasuryOutboundTransfer

class _TreasuryOutboundTransferEvent(SnapshotEvent):
    detail: SnapshotDetail[TreasuryOutboundTransfer]
    @property
    def payload(self) -> TreasuryOutboundTransfer:
        """Money on its way from a financial account to your own bank account."""
    @classfield
    def fields(cls) -> KindFields[
        EventFieldsOf[TreasuryOutboundTransferFields],
        TreasuryOutboundTransferFields,
    ]: ...

class TreasuryOutboundTransferCanceled(_TreasuryOutboundTransferEvent):
    """A transfer from a financial account to your own bank was cancelled.

    Stripe's `treasury.outbound_transfer.canceled`:
    https://docs.stripe.com/api/events/types#event_types-treasury.outbound_transfer.canceled
    """

    detail_type: Literal["treasury.outbound_transfer.canceled"]
    @property
    def kind(self) -> Literal["treasury.outbound_transfer.canceled"]: ...

class TreasuryOutboundTransferCreated(_TreasuryOutboundTransferEvent):
    """A transfer from a financial account to your own bank was begun.

    Stripe's `treasury.outbound_transfer.created`:
    https://docs.stripe.com/api/events/types#event_types-treasury.outbound_transfer.created
    """

    detail_type: Literal["treasury.outbound_transfer.created"]
    @property
    def kind(self) -> Literal["treasury.outbound_transfer.created"]: ...

class TreasuryOutboundTransferExpectedArrivalDateUpdated(_TreasuryOutboundTransferEvent):
    """The day on which a transfer to your own bank should arrive changed.

    Stripe's `treasury.outbound_transfer.expected_arrival_date_updated`:
    https://docs.stripe.com/api/events/types#event_types-treasury.outbound_transfer.expected_arrival_date_updated
    """

    detail_type: Literal["treasury.outbound_transfer.expected_arrival_date_updated"]
    @property
    def kind(self) -> Literal["treasury.outbound_transfer.expected_arrival_date_updated"]: ...

class TreasuryOutboundTransferFailed(_TreasuryOutboundTransferEvent):
    """A transfer from a financial account to your own bank failed.

    Stripe's `treasury.outbound_transfer.failed`:
    https://docs.stripe.com/api/events/types#event_types-treasury.outbound_transfer.failed
    """

    detail_type: Literal["treasury.outbound_transfer.failed"]
    @property
    def kind(self) -> Literal["treasury.outbound_transfer.failed"]: ...

class TreasuryOutboundTransferPosted(_TreasuryOutboundTransferEvent):
    """A transfer from a financial account to your own bank was sent.

    Stripe's `treasury.outbound_transfer.posted`:
    https://docs.stripe.com/api/events/types#event_types-treasury.outbound_transfer.posted
    """

    detail_type: Literal["treasury.outbound_transfer.posted"]
    @property
    def kind(self) -> Literal["treasury.outbound_transfer.posted"]: ...

class TreasuryOutboundTransferReturned(_TreasuryOutboundTransferEvent):
    """A transfer from a financial account came back from your own bank.

    Stripe's `treasury.outbound_transfer.returned`:
    https://docs.stripe.com/api/events/types#event_types-treasury.outbound_transfer.returned
    """

    detail_type: Literal["treasury.outbound_transfer.returned"]
    @property
    def kind(self) -> Literal["treasury.outbound_transfer.returned"]: ...

class TreasuryOutboundTransferTrackingDetailsUpdated(_TreasuryOutboundTransferEvent):
    """The tracking details of a transfer to your own bank changed.

    Stripe's `treasury.outbound_transfer.tracking_details_updated`:
    https://docs.stripe.com/api/events/types#event_types-treasury.outbound_transfer.tracking_details_updated
    """

    detail_type: Literal["treasury.outbound_transfer.tracking_details_updated"]
    @property
    def kind(self) -> Literal["treasury.outbound_transfer.tracking_details_updated"]: ...
