# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import TreasuryInboundTransfer
from pydantic import Field


class TreasuryInboundTransferCanceledData(SnapshotData):
    object: TreasuryInboundTransfer


class TreasuryInboundTransferCanceledDetail(SnapshotDetail):
    data: TreasuryInboundTransferCanceledData


class TreasuryInboundTransferCanceled(SnapshotEvent):
    """Stripe's `treasury.inbound_transfer.canceled`:
    https://docs.stripe.com/api/events/types#event_types-treasury.inbound_transfer.canceled
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-treasury.inbound_transfer.canceled"
    )
    detail_type: Annotated[Literal["treasury.inbound_transfer.canceled"], Field(alias="detail-type")]
    detail: TreasuryInboundTransferCanceledDetail

    @property
    def kind(self) -> Literal["treasury.inbound_transfer.canceled"]:
        return "treasury.inbound_transfer.canceled"
