# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Transfer
from pydantic import Field


class TransferReversedData(SnapshotData):
    object: Transfer


class TransferReversedDetail(SnapshotDetail):
    data: TransferReversedData


class TransferReversed(SnapshotEvent):
    """Stripe's `transfer.reversed`: https://docs.stripe.com/api/events/types#event_types-transfer.reversed"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-transfer.reversed"
    detail_type: Annotated[Literal["transfer.reversed"], Field(alias="detail-type")]
    detail: TransferReversedDetail

    @property
    def kind(self) -> Literal["transfer.reversed"]:
        return "transfer.reversed"
