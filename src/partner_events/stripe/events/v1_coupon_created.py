# Generated from schemas/stripe/events/v1.coupon.created.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import EventFields, V1CouponCreatedDetailFields, classfield
from pydantic import Field


class V1CouponCreatedDetail(ThinDetail):
    related_object: RelatedObject


class V1CouponCreated(ThinEvent):
    """Stripe's `v1.coupon.created`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.coupon.created"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.coupon.created"
    detail_type: Annotated[Literal["v1.coupon.created"], Field(alias="detail-type")]
    detail: V1CouponCreatedDetail

    @property
    def kind(self) -> Literal["v1.coupon.created"]:
        return "v1.coupon.created"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1CouponCreatedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1CouponCreatedDetailFields, V1CouponCreatedDetailFields]: ...
