# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import PromotionCode
from pydantic import Field


class PromotionCodeCreatedData(SnapshotData):
    object: PromotionCode


class PromotionCodeCreatedDetail(SnapshotDetail):
    data: PromotionCodeCreatedData


class PromotionCodeCreated(SnapshotEvent):
    """Stripe's `promotion_code.created`:
    https://docs.stripe.com/api/events/types#event_types-promotion_code.created
    """

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-promotion_code.created"
    detail_type: Annotated[Literal["promotion_code.created"], Field(alias="detail-type")]
    detail: PromotionCodeCreatedDetail

    @property
    def kind(self) -> Literal["promotion_code.created"]:
        return "promotion_code.created"
