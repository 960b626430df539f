# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import IssuingCard
from pydantic import Field


class IssuingCardUpdatedData(SnapshotData):
    object: IssuingCard


class IssuingCardUpdatedDetail(SnapshotDetail):
    data: IssuingCardUpdatedData


class IssuingCardUpdated(SnapshotEvent):
    """Stripe's `issuing_card.updated`:
    https://docs.stripe.com/api/events/types#event_types-issuing_card.updated
    """

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-issuing_card.updated"
    detail_type: Annotated[Literal["issuing_card.updated"], Field(alias="detail-type")]
    detail: IssuingCardUpdatedDetail

    @property
    def kind(self) -> Literal["issuing_card.updated"]:
        return "issuing_card.updated"
