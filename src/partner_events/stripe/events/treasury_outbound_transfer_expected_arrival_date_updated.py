# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import TreasuryOutboundTransfer
from pydantic import Field


class TreasuryOutboundTransferExpectedArrivalDateUpdatedData(SnapshotData):
    object: TreasuryOutboundTransfer


class TreasuryOutboundTransferExpectedArrivalDateUpdatedDetail(SnapshotDetail):
    data: TreasuryOutboundTransferExpectedArrivalDateUpdatedData


class TreasuryOutboundTransferExpectedArrivalDateUpdated(SnapshotEvent):
    """Stripe's `treasury.outbound_transfer.expected_arrival_date_updated`:
    https://docs.stripe.com/api/events/types#event_types-treasury.outbound_transfer.expected_arrival_date_updated
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-treasury.outbound_transfer.expected_arrival_date_updated"
    )
    detail_type: Annotated[
        Literal["treasury.outbound_transfer.expected_arrival_date_updated"],
        Field(alias="detail-type"),
    ]
    detail: TreasuryOutboundTransferExpectedArrivalDateUpdatedDetail

    @property
    def kind(self) -> Literal["treasury.outbound_transfer.expected_arrival_date_updated"]:
        return "treasury.outbound_transfer.expected_arrival_date_updated"
