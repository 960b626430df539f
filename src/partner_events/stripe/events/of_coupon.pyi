# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._fields import EventFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import CouponFields, EventFieldsOf
from partner_events.stripe.models.coupon import Coupon

class CouponCreated(SnapshotEvent):
    """Stripe's `coupon.created`: https://docs.stripe.com/api/events/types#event_types-coupon.created"""

    detail_type: Literal["coupon.created"]
    detail: SnapshotDetail[Coupon]
    @property
    def kind(self) -> Literal["coupon.created"]: ...
    @property
    def payload(self) -> Coupon: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[CouponFields], CouponFields]: ...

class CouponDeleted(SnapshotEvent):
    """Stripe's `coupon.deleted`: https://docs.stripe.com/api/events/types#event_types-coupon.deleted"""

    detail_type: Literal["coupon.deleted"]
    detail: SnapshotDetail[Coupon]
    @property
    def kind(self) -> Literal["coupon.deleted"]: ...
    @property
    def payload(self) -> Coupon: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[CouponFields], CouponFields]: ...

class CouponUpdated(SnapshotEvent):
    """Stripe's `coupon.updated`: https://docs.stripe.com/api/events/types#event_types-coupon.updated"""

    detail_type: Literal["coupon.updated"]
    detail: SnapshotDetail[Coupon]
    @property
    def kind(self) -> Literal["coupon.updated"]: ...
    @property
    def payload(self) -> Coupon: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[CouponFields], CouponFields]: ...
