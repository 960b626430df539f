# Generated from schemas/stripe/events/v1.promotion_code.created.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import EventFields, V1PromotionCodeCreatedDetailFields, classfield
from pydantic import Field


class V1PromotionCodeCreatedDetail(ThinDetail):
    related_object: RelatedObject


class V1PromotionCodeCreated(ThinEvent):
    """Stripe's `v1.promotion_code.created`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.promotion_code.created"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.promotion_code.created"
    )
    detail_type: Annotated[Literal["v1.promotion_code.created"], Field(alias="detail-type")]
    detail: V1PromotionCodeCreatedDetail

    @property
    def kind(self) -> Literal["v1.promotion_code.created"]:
        return "v1.promotion_code.created"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1PromotionCodeCreatedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1PromotionCodeCreatedDetailFields, V1PromotionCodeCreatedDetailFields]: ...
