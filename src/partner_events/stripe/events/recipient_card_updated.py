# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Card
from pydantic import Field


class RecipientCardUpdatedData(SnapshotData):
    object: Card


class RecipientCardUpdatedDetail(SnapshotDetail):
    data: RecipientCardUpdatedData


class RecipientCardUpdated(SnapshotEvent):
    """Stripe's `recipient.card.updated`: https://docs.stripe.com/changelog"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/changelog"
    detail_type: Annotated[Literal["recipient.card.updated"], Field(alias="detail-type")]
    detail: RecipientCardUpdatedDetail

    @property
    def kind(self) -> Literal["recipient.card.updated"]:
        return "recipient.card.updated"
