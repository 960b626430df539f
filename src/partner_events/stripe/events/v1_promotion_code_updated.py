# Generated from schemas/stripe/events/v1.promotion_code.updated.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import EventFields, V1PromotionCodeUpdatedDetailFields, classfield
from pydantic import Field


class V1PromotionCodeUpdatedDetail(ThinDetail):
    related_object: RelatedObject


class V1PromotionCodeUpdated(ThinEvent):
    """Stripe's `v1.promotion_code.updated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.promotion_code.updated"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.promotion_code.updated"
    )
    detail_type: Annotated[Literal["v1.promotion_code.updated"], Field(alias="detail-type")]
    detail: V1PromotionCodeUpdatedDetail

    @property
    def kind(self) -> Literal["v1.promotion_code.updated"]:
        return "v1.promotion_code.updated"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1PromotionCodeUpdatedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1PromotionCodeUpdatedDetailFields, V1PromotionCodeUpdatedDetailFields]: ...
