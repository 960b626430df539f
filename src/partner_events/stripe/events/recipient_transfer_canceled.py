# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import RecipientTransfer
from pydantic import Field


class RecipientTransferCanceledData(SnapshotData):
    object: RecipientTransfer


class RecipientTransferCanceledDetail(SnapshotDetail):
    data: RecipientTransferCanceledData


class RecipientTransferCanceled(SnapshotEvent):
    """Stripe's `recipient_transfer.canceled`: https://docs.stripe.com/changelog"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/changelog"
    detail_type: Annotated[Literal["recipient_transfer.canceled"], Field(alias="detail-type")]
    detail: RecipientTransferCanceledDetail

    @property
    def kind(self) -> Literal["recipient_transfer.canceled"]:
        return "recipient_transfer.canceled"
