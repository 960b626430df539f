# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Coupon
from pydantic import Field


class CouponCreatedData(SnapshotData):
    object: Coupon


class CouponCreatedDetail(SnapshotDetail):
    data: CouponCreatedData


class CouponCreated(SnapshotEvent):
    """Stripe's `coupon.created`: https://docs.stripe.com/api/events/types#event_types-coupon.created"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-coupon.created"
    detail_type: Annotated[Literal["coupon.created"], Field(alias="detail-type")]
    detail: CouponCreatedDetail

    @property
    def kind(self) -> Literal["coupon.created"]:
        return "coupon.created"
