# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import PromotionCode
from pydantic import Field


class PromotionCodeUpdatedData(SnapshotData):
    object: PromotionCode


class PromotionCodeUpdatedDetail(SnapshotDetail):
    data: PromotionCodeUpdatedData


class PromotionCodeUpdated(SnapshotEvent):
    """Stripe's `promotion_code.updated`:
    https://docs.stripe.com/api/events/types#event_types-promotion_code.updated
    """

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-promotion_code.updated"
    detail_type: Annotated[Literal["promotion_code.updated"], Field(alias="detail-type")]
    detail: PromotionCodeUpdatedDetail

    @property
    def kind(self) -> Literal["promotion_code.updated"]:
        return "promotion_code.updated"
