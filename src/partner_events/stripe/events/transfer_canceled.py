# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Transfer
from pydantic import Field


class TransferCanceledData(SnapshotData):
    object: Transfer


class TransferCanceledDetail(SnapshotDetail):
    data: TransferCanceledData


class TransferCanceled(SnapshotEvent):
    """Stripe's `transfer.canceled`: https://docs.stripe.com/changelog"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/changelog"
    detail_type: Annotated[Literal["transfer.canceled"], Field(alias="detail-type")]
    detail: TransferCanceledDetail

    @property
    def kind(self) -> Literal["transfer.canceled"]:
        return "transfer.canceled"
