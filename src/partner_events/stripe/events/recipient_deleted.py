# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Recipient
from pydantic import Field


class RecipientDeletedData(SnapshotData):
    object: Recipient


class RecipientDeletedDetail(SnapshotDetail):
    data: RecipientDeletedData


class RecipientDeleted(SnapshotEvent):
    """Stripe's `recipient.deleted`: https://docs.stripe.com/changelog"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/changelog"
    detail_type: Annotated[Literal["recipient.deleted"], Field(alias="detail-type")]
    detail: RecipientDeletedDetail

    @property
    def kind(self) -> Literal["recipient.deleted"]:
        return "recipient.deleted"
