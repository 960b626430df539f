# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.stripe._thin import ThinObjectEvent
from partner_events.stripe.models.promotion_code import PromotionCode

class _PromotionCodeEvent(ThinObjectEvent):
    @property
    def __event_object__(self) -> PromotionCode: ...

class V1PromotionCodeCreated(_PromotionCodeEvent):
    """A promotion code, with which customers redeem a coupon, was created (thin event: the id alone).

    Stripe's `v1.promotion_code.created`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.promotion_code.created
    """

    detail_type: Literal["v1.promotion_code.created"]
    @property
    def kind(self) -> Literal["v1.promotion_code.created"]: ...

class V1PromotionCodeFullyRedeemed(_PromotionCodeEvent):
    """A promotion code was redeemed as often as it may be (thin event: the id alone).

    Stripe's `v1.promotion_code.fully_redeemed`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.promotion_code.fully_redeemed
    """

    detail_type: Literal["v1.promotion_code.fully_redeemed"]
    @property
    def kind(self) -> Literal["v1.promotion_code.fully_redeemed"]: ...

class V1PromotionCodeUpdated(_PromotionCodeEvent):
    """A promotion code changed, such as when it was switched off (thin event: the id alone).

    Stripe's `v1.promotion_code.updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.promotion_code.updated
    """

    detail_type: Literal["v1.promotion_code.updated"]
    @property
    def kind(self) -> Literal["v1.promotion_code.updated"]: ...
