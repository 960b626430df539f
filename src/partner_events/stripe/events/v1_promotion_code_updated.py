# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinObjectEvent
from pydantic import Field


class V1PromotionCodeUpdated(ThinObjectEvent):
    """Stripe's `v1.promotion_code.updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.promotion_code.updated
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.promotion_code.updated"
    )
    __event_related__ = "PromotionCode"
    detail_type: Annotated[Literal["v1.promotion_code.updated"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["v1.promotion_code.updated"]:
        return "v1.promotion_code.updated"
