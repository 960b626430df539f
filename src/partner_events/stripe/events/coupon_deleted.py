# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Coupon
from pydantic import Field


class CouponDeletedData(SnapshotData):
    object: Coupon


class CouponDeletedDetail(SnapshotDetail):
    data: CouponDeletedData


class CouponDeleted(SnapshotEvent):
    """Stripe's `coupon.deleted`: https://docs.stripe.com/api/events/types#event_types-coupon.deleted"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-coupon.deleted"
    detail_type: Annotated[Literal["coupon.deleted"], Field(alias="detail-type")]
    detail: CouponDeletedDetail

    @property
    def kind(self) -> Literal["coupon.deleted"]:
        return "coupon.deleted"
