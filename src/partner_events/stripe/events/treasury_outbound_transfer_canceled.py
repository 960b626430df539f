# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import TreasuryOutboundTransfer
from pydantic import Field


class TreasuryOutboundTransferCanceledData(SnapshotData):
    object: TreasuryOutboundTransfer


class TreasuryOutboundTransferCanceledDetail(SnapshotDetail):
    data: TreasuryOutboundTransferCanceledData


class TreasuryOutboundTransferCanceled(SnapshotEvent):
    """Stripe's `treasury.outbound_transfer.canceled`:
    https://docs.stripe.com/api/events/types#event_types-treasury.outbound_transfer.canceled
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-treasury.outbound_transfer.canceled"
    )
    detail_type: Annotated[Literal["treasury.outbound_transfer.canceled"], Field(alias="detail-type")]
    detail: TreasuryOutboundTransferCanceledDetail

    @property
    def kind(self) -> Literal["treasury.outbound_transfer.canceled"]:
        return "treasury.outbound_transfer.canceled"
