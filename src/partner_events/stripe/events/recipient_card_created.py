# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Card
from pydantic import Field


class RecipientCardCreatedData(SnapshotData):
    object: Card


class RecipientCardCreatedDetail(SnapshotDetail):
    data: RecipientCardCreatedData


class RecipientCardCreated(SnapshotEvent):
    """Stripe's `recipient.card.created`: https://docs.stripe.com/changelog"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/changelog"
    detail_type: Annotated[Literal["recipient.card.created"], Field(alias="detail-type")]
    detail: RecipientCardCreatedDetail

    @property
    def kind(self) -> Literal["recipient.card.created"]:
        return "recipient.card.created"
