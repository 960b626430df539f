# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinObjectEvent
from pydantic import Field


class V1CouponUpdated(ThinObjectEvent):
    """Stripe's `v1.coupon.updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.coupon.updated
    """

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.coupon.updated"
    __event_related__ = "Coupon"
    detail_type: Annotated[Literal["v1.coupon.updated"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["v1.coupon.updated"]:
        return "v1.coupon.updated"
