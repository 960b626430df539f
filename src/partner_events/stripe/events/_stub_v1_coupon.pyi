# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.stripe._thin import ThinObjectEvent
from partner_events.stripe.models.coupon import Coupon

class _CouponEvent(ThinObjectEvent):
    @property
    def __event_object__(self) -> Coupon: ...

class V1CouponCreated(_CouponEvent):
    """A coupon was created (thin event: the id alone).

    Stripe's `v1.coupon.created`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.coupon.created
    """

    detail_type: Literal["v1.coupon.created"]
    @property
    def kind(self) -> Literal["v1.coupon.created"]: ...

class V1CouponDeleted(_CouponEvent):
    """A coupon was deleted; discounts that it gave stay (thin event: the id alone).

    Stripe's `v1.coupon.deleted`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.coupon.deleted
    """

    detail_type: Literal["v1.coupon.deleted"]
    @property
    def kind(self) -> Literal["v1.coupon.deleted"]: ...

class V1CouponUpdated(_CouponEvent):
    """A coupon's name or metadata changed (thin event: the id alone).

    Stripe's `v1.coupon.updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.coupon.updated
    """

    detail_type: Literal["v1.coupon.updated"]
    @property
    def kind(self) -> Literal["v1.coupon.updated"]: ...
