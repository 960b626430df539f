# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import EventFieldsOf, PromotionCodeFields
from partner_events.stripe.models.promotion_code import PromotionCode

class _PromotionCodeEvent(SnapshotEvent):
    detail: SnapshotDetail[PromotionCode]
    @property
    def payload(self) -> PromotionCode:
        """A code with which customers redeem a coupon."""
    @classfield
    def fields(cls) -> KindFields[EventFieldsOf[PromotionCodeFields], PromotionCodeFields]: ...

class PromotionCodeCreated(_PromotionCodeEvent):
    """A promotion code, with which customers redeem a coupon, was created.

    Stripe's `promotion_code.created`:
    https://docs.stripe.com/api/events/types#event_types-promotion_code.created
    """

    detail_type: Literal["promotion_code.created"]
    @property
    def kind(self) -> Literal["promotion_code.created"]: ...

class PromotionCodeUpdated(_PromotionCodeEvent):
    """A promotion code changed, such as when it was switched off.

    Stripe's `promotion_code.updated`:
    https://docs.stripe.com/api/events/types#event_types-promotion_code.updated
    """

    detail_type: Literal["promotion_code.updated"]
    @property
    def kind(self) -> Literal["promotion_code.updated"]: ...
