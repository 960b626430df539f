# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import CouponFields, EventFieldsOf
from partner_events.stripe.models.coupon import Coupon

class _CouponEvent(SnapshotEvent):
    detail: SnapshotDetail[Coupon]
    @property
    def payload(self) -> Coupon:
        """What a discount takes off: an amount or a share, and for how long."""
    @classfield
    def fields(cls) -> KindFields[EventFieldsOf[CouponFields], CouponFields]: ...

class CouponCreated(_CouponEvent):
    """A coupon was created.

    Stripe's `coupon.created`: https://docs.stripe.com/api/events/types#event_types-coupon.created
    """

    detail_type: Literal["coupon.created"]
    @property
    def kind(self) -> Literal["coupon.created"]: ...

class CouponDeleted(_CouponEvent):
    """A coupon was deleted; discounts that it gave stay.

    Stripe's `coupon.deleted`: https://docs.stripe.com/api/events/types#event_types-coupon.deleted
    """

    detail_type: Literal["coupon.deleted"]
    @property
    def kind(self) -> Literal["coupon.deleted"]: ...

class CouponUpdated(_CouponEvent):
    """A coupon's name or metadata changed.

    Stripe's `coupon.updated`: https://docs.stripe.com/api/events/types#event_types-coupon.updated
    """

    detail_type: Literal["coupon.updated"]
    @property
    def kind(self) -> Literal["coupon.updated"]: ...
