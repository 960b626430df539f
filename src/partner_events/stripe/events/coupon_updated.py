# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Coupon
from pydantic import Field


class CouponUpdatedData(SnapshotData):
    object: Coupon


class CouponUpdatedDetail(SnapshotDetail):
    data: CouponUpdatedData


class CouponUpdated(SnapshotEvent):
    """Stripe's `coupon.updated`: https://docs.stripe.com/api/events/types#event_types-coupon.updated"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-coupon.updated"
    detail_type: Annotated[Literal["coupon.updated"], Field(alias="detail-type")]
    detail: CouponUpdatedDetail

    @property
    def kind(self) -> Literal["coupon.updated"]:
        return "coupon.updated"
