# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import TreasuryInboundTransfer
from pydantic import Field


class TreasuryInboundTransferSucceededData(SnapshotData):
    object: TreasuryInboundTransfer


class TreasuryInboundTransferSucceededDetail(SnapshotDetail):
    data: TreasuryInboundTransferSucceededData


class TreasuryInboundTransferSucceeded(SnapshotEvent):
    """Stripe's `treasury.inbound_transfer.succeeded`:
    https://docs.stripe.com/api/events/types#event_types-treasury.inbound_transfer.succeeded
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-treasury.inbound_transfer.succeeded"
    )
    detail_type: Annotated[Literal["treasury.inbound_transfer.succeeded"], Field(alias="detail-type")]
    detail: TreasuryInboundTransferSucceededDetail

    @property
    def kind(self) -> Literal["treasury.inbound_transfer.succeeded"]:
        return "treasury.inbound_transfer.succeeded"
