# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Review
from pydantic import Field


class ReviewClosedData(SnapshotData):
    object: Review


class ReviewClosedDetail(SnapshotDetail):
    data: ReviewClosedData


class ReviewClosed(SnapshotEvent):
    """Stripe's `review.closed`: https://docs.stripe.com/api/events/types#event_types-review.closed"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-review.closed"
    detail_type: Annotated[Literal["review.closed"], Field(alias="detail-type")]
    detail: ReviewClosedDetail

    @property
    def kind(self) -> Literal["review.closed"]:
        return "review.closed"
