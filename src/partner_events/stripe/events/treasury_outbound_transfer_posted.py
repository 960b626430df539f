# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import TreasuryOutboundTransfer
from pydantic import Field


class TreasuryOutboundTransferPostedData(SnapshotData):
    object: TreasuryOutboundTransfer


class TreasuryOutboundTransferPostedDetail(SnapshotDetail):
    data: TreasuryOutboundTransferPostedData


class TreasuryOutboundTransferPosted(SnapshotEvent):
    """Stripe's `treasury.outbound_transfer.posted`:
    https://docs.stripe.com/api/events/types#event_types-treasury.outbound_transfer.posted
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-treasury.outbound_transfer.posted"
    )
    detail_type: Annotated[Literal["treasury.outbound_transfer.posted"], Field(alias="detail-type")]
    detail: TreasuryOutboundTransferPostedDetail

    @property
    def kind(self) -> Literal["treasury.outbound_transfer.posted"]:
        return "treasury.outbound_transfer.posted"
