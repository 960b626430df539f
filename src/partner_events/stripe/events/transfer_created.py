# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Transfer
from pydantic import Field


class TransferCreatedData(SnapshotData):
    object: Transfer


class TransferCreatedDetail(SnapshotDetail):
    data: TransferCreatedData


class TransferCreated(SnapshotEvent):
    """Stripe's `transfer.created`: https://docs.stripe.com/api/events/types#event_types-transfer.created"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-transfer.created"
    detail_type: Annotated[Literal["transfer.created"], Field(alias="detail-type")]
    detail: TransferCreatedDetail

    @property
    def kind(self) -> Literal["transfer.created"]:
        return "transfer.created"
