# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import IssuingCard
from pydantic import Field


class IssuingCardCreatedData(SnapshotData):
    object: IssuingCard


class IssuingCardCreatedDetail(SnapshotDetail):
    data: IssuingCardCreatedData


class IssuingCardCreated(SnapshotEvent):
    """Stripe's `issuing_card.created`:
    https://docs.stripe.com/api/events/types#event_types-issuing_card.created
    """

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-issuing_card.created"
    detail_type: Annotated[Literal["issuing_card.created"], Field(alias="detail-type")]
    detail: IssuingCardCreatedDetail

    @property
    def kind(self) -> Literal["issuing_card.created"]:
        return "issuing_card.created"
