# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Review
from pydantic import Field


class ReviewOpenedData(SnapshotData):
    object: Review


class ReviewOpenedDetail(SnapshotDetail):
    data: ReviewOpenedData


class ReviewOpened(SnapshotEvent):
    """Stripe's `review.opened`: https://docs.stripe.com/api/events/types#event_types-review.opened"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-review.opened"
    detail_type: Annotated[Literal["review.opened"], Field(alias="detail-type")]
    detail: ReviewOpenedDetail

    @property
    def kind(self) -> Literal["review.opened"]:
        return "review.opened"
