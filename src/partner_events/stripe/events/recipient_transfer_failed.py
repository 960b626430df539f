# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import RecipientTransfer
from pydantic import Field


class RecipientTransferFailedData(SnapshotData):
    object: RecipientTransfer


class RecipientTransferFailedDetail(SnapshotDetail):
    data: RecipientTransferFailedData


class RecipientTransferFailed(SnapshotEvent):
    """Stripe's `recipient_transfer.failed`: https://docs.stripe.com/changelog"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/changelog"
    detail_type: Annotated[Literal["recipient_transfer.failed"], Field(alias="detail-type")]
    detail: RecipientTransferFailedDetail

    @property
    def kind(self) -> Literal["recipient_transfer.failed"]:
        return "recipient_transfer.failed"
