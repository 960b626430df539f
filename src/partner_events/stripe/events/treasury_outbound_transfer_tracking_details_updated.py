# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import TreasuryOutboundTransfer
from pydantic import Field


class TreasuryOutboundTransferTrackingDetailsUpdatedData(SnapshotData):
    object: TreasuryOutboundTransfer


class TreasuryOutboundTransferTrackingDetailsUpdatedDetail(SnapshotDetail):
    data: TreasuryOutboundTransferTrackingDetailsUpdatedData


class TreasuryOutboundTransferTrackingDetailsUpdated(SnapshotEvent):
    """Stripe's `treasury.outbound_transfer.tracking_details_updated`:
    https://docs.stripe.com/api/events/types#event_types-treasury.outbound_transfer.tracking_details_updated
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-treasury.outbound_transfer.tracking_details_updated"
    )
    detail_type: Annotated[
        Literal["treasury.outbound_transfer.tracking_details_updated"],
        Field(alias="detail-type"),
    ]
    detail: TreasuryOutboundTransferTrackingDetailsUpdatedDetail

    @property
    def kind(self) -> Literal["treasury.outbound_transfer.tracking_details_updated"]:
        return "treasury.outbound_transfer.tracking_details_updated"
