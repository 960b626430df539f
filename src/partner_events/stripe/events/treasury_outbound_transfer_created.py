# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import TreasuryOutboundTransfer
from pydantic import Field


class TreasuryOutboundTransferCreatedData(SnapshotData):
    object: TreasuryOutboundTransfer


class TreasuryOutboundTransferCreatedDetail(SnapshotDetail):
    data: TreasuryOutboundTransferCreatedData


class TreasuryOutboundTransferCreated(SnapshotEvent):
    """Stripe's `treasury.outbound_transfer.created`:
    https://docs.stripe.com/api/events/types#event_types-treasury.outbound_transfer.created
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-treasury.outbound_transfer.created"
    )
    detail_type: Annotated[Literal["treasury.outbound_transfer.created"], Field(alias="detail-type")]
    detail: TreasuryOutboundTransferCreatedDetail

    @property
    def kind(self) -> Literal["treasury.outbound_transfer.created"]:
        return "treasury.outbound_transfer.created"
