# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Transfer
from pydantic import Field


class TransferFailedData(SnapshotData):
    object: Transfer


class TransferFailedDetail(SnapshotDetail):
    data: TransferFailedData


class TransferFailed(SnapshotEvent):
    """Stripe's `transfer.failed`: https://docs.stripe.com/changelog"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/changelog"
    detail_type: Annotated[Literal["transfer.failed"], Field(alias="detail-type")]
    detail: TransferFailedDetail

    @property
    def kind(self) -> Literal["transfer.failed"]:
        return "transfer.failed"
