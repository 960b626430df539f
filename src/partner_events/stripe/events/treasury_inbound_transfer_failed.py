# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import TreasuryInboundTransfer
from pydantic import Field


class TreasuryInboundTransferFailedData(SnapshotData):
    object: TreasuryInboundTransfer


class TreasuryInboundTransferFailedDetail(SnapshotDetail):
    data: TreasuryInboundTransferFailedData


class TreasuryInboundTransferFailed(SnapshotEvent):
    """Stripe's `treasury.inbound_transfer.failed`:
    https://docs.stripe.com/api/events/types#event_types-treasury.inbound_transfer.failed
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-treasury.inbound_transfer.failed"
    )
    detail_type: Annotated[Literal["treasury.inbound_transfer.failed"], Field(alias="detail-type")]
    detail: TreasuryInboundTransferFailedDetail

    @property
    def kind(self) -> Literal["treasury.inbound_transfer.failed"]:
        return "treasury.inbound_transfer.failed"
