# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import TreasuryOutboundTransfer
from pydantic import Field


class TreasuryOutboundTransferReturnedData(SnapshotData):
    object: TreasuryOutboundTransfer


class TreasuryOutboundTransferReturnedDetail(SnapshotDetail):
    data: TreasuryOutboundTransferReturnedData


class TreasuryOutboundTransferReturned(SnapshotEvent):
    """Stripe's `treasury.outbound_transfer.returned`:
    https://docs.stripe.com/api/events/types#event_types-treasury.outbound_transfer.returned
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-treasury.outbound_transfer.returned"
    )
    detail_type: Annotated[Literal["treasury.outbound_transfer.returned"], Field(alias="detail-type")]
    detail: TreasuryOutboundTransferReturnedDetail

    @property
    def kind(self) -> Literal["treasury.outbound_transfer.returned"]:
        return "treasury.outbound_transfer.returned"
