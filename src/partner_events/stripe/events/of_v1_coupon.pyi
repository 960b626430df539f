# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._fields import EventFields, classfield
from partner_events.stripe._thin import ObjectDetail, ThinEvent
from partner_events.stripe.models._fields import ThinEventOfObjectFields

class V1CouponCreated(ThinEvent):
    """Stripe's `v1.coupon.created`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.coupon.created"""

    detail_type: Literal["v1.coupon.created"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.coupon.created"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1CouponDeleted(ThinEvent):
    """Stripe's `v1.coupon.deleted`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.coupon.deleted"""

    detail_type: Literal["v1.coupon.deleted"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.coupon.deleted"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1CouponUpdated(ThinEvent):
    """Stripe's `v1.coupon.updated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.coupon.updated"""

    detail_type: Literal["v1.coupon.updated"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.coupon.updated"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...
