# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import TreasuryInboundTransfer
from pydantic import Field


class TreasuryInboundTransferCreatedData(SnapshotData):
    object: TreasuryInboundTransfer


class TreasuryInboundTransferCreatedDetail(SnapshotDetail):
    data: TreasuryInboundTransferCreatedData


class TreasuryInboundTransferCreated(SnapshotEvent):
    """Stripe's `treasury.inbound_transfer.created`:
    https://docs.stripe.com/api/events/types#event_types-treasury.inbound_transfer.created
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-treasury.inbound_transfer.created"
    )
    detail_type: Annotated[Literal["treasury.inbound_transfer.created"], Field(alias="detail-type")]
    detail: TreasuryInboundTransferCreatedDetail

    @property
    def kind(self) -> Literal["treasury.inbound_transfer.created"]:
        return "treasury.inbound_transfer.created"
