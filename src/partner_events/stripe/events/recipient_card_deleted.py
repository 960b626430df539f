# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Card
from pydantic import Field


class RecipientCardDeletedData(SnapshotData):
    object: Card


class RecipientCardDeletedDetail(SnapshotDetail):
    data: RecipientCardDeletedData


class RecipientCardDeleted(SnapshotEvent):
    """Stripe's `recipient.card.deleted`: https://docs.stripe.com/changelog"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/changelog"
    detail_type: Annotated[Literal["recipient.card.deleted"], Field(alias="detail-type")]
    detail: RecipientCardDeletedDetail

    @property
    def kind(self) -> Literal["recipient.card.deleted"]:
        return "recipient.card.deleted"
