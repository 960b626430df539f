# Generated from schemas/stripe/events/v1.promotion_code.fully_redeemed.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import (
    EventFields,
    V1PromotionCodeFullyRedeemedDetailFields,
    classfield,
)
from pydantic import Field


class V1PromotionCodeFullyRedeemedDetail(ThinDetail):
    related_object: RelatedObject


class V1PromotionCodeFullyRedeemed(ThinEvent):
    """Stripe's `v1.promotion_code.fully_redeemed`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.promotion_code.fully_redeemed"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.promotion_code.fully_redeemed"
    )
    detail_type: Annotated[Literal["v1.promotion_code.fully_redeemed"], Field(alias="detail-type")]
    detail: V1PromotionCodeFullyRedeemedDetail

    @property
    def kind(self) -> Literal["v1.promotion_code.fully_redeemed"]:
        return "v1.promotion_code.fully_redeemed"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1PromotionCodeFullyRedeemedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1PromotionCodeFullyRedeemedDetailFields, V1PromotionCodeFullyRedeemedDetailFields]: ...
