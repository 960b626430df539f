# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import TreasuryOutboundTransfer
from pydantic import Field


class TreasuryOutboundTransferFailedData(SnapshotData):
    object: TreasuryOutboundTransfer


class TreasuryOutboundTransferFailedDetail(SnapshotDetail):
    data: TreasuryOutboundTransferFailedData


class TreasuryOutboundTransferFailed(SnapshotEvent):
    """Stripe's `treasury.outbound_transfer.failed`:
    https://docs.stripe.com/api/events/types#event_types-treasury.outbound_transfer.failed
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-treasury.outbound_transfer.failed"
    )
    detail_type: Annotated[Literal["treasury.outbound_transfer.failed"], Field(alias="detail-type")]
    detail: TreasuryOutboundTransferFailedDetail

    @property
    def kind(self) -> Literal["treasury.outbound_transfer.failed"]:
        return "treasury.outbound_transfer.failed"
