# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Transfer
from pydantic import Field


class TransferUpdatedData(SnapshotData):
    object: Transfer


class TransferUpdatedDetail(SnapshotDetail):
    data: TransferUpdatedData


class TransferUpdated(SnapshotEvent):
    """Stripe's `transfer.updated`: https://docs.stripe.com/api/events/types#event_types-transfer.updated"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-transfer.updated"
    detail_type: Annotated[Literal["transfer.updated"], Field(alias="detail-type")]
    detail: TransferUpdatedDetail

    @property
    def kind(self) -> Literal["transfer.updated"]:
        return "transfer.updated"
