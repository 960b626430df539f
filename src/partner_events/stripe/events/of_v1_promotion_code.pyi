# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._fields import EventFields, classfield
from partner_events.stripe._thin import ObjectDetail, ThinEvent
from partner_events.stripe.models._fields import ThinEventOfObjectFields

class V1PromotionCodeCreated(ThinEvent):
    """Stripe's `v1.promotion_code.created`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.promotion_code.created"""

    detail_type: Literal["v1.promotion_code.created"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.promotion_code.created"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1PromotionCodeFullyRedeemed(ThinEvent):
    """Stripe's `v1.promotion_code.fully_redeemed`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.promotion_code.fully_redeemed"""

    detail_type: Literal["v1.promotion_code.fully_redeemed"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.promotion_code.fully_redeemed"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1PromotionCodeUpdated(ThinEvent):
    """Stripe's `v1.promotion_code.updated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.promotion_code.updated"""

    detail_type: Literal["v1.promotion_code.updated"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.promotion_code.updated"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...
