# Generated from schemas/stripe/events/v1.coupon.deleted.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import EventFields, V1CouponDeletedDetailFields, classfield
from pydantic import Field


class V1CouponDeletedDetail(ThinDetail):
    related_object: RelatedObject


class V1CouponDeleted(ThinEvent):
    """Stripe's `v1.coupon.deleted`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.coupon.deleted"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.coupon.deleted"
    detail_type: Annotated[Literal["v1.coupon.deleted"], Field(alias="detail-type")]
    detail: V1CouponDeletedDetail

    @property
    def kind(self) -> Literal["v1.coupon.deleted"]:
        return "v1.coupon.deleted"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1CouponDeletedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1CouponDeletedDetailFields, V1CouponDeletedDetailFields]: ...
