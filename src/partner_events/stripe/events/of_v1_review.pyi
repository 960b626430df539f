# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._fields import EventFields, classfield
from partner_events.stripe._thin import ObjectDetail, ThinEvent
from partner_events.stripe.models._fields import ThinEventOfObjectFields

class V1ReviewClosed(ThinEvent):
    """Stripe's `v1.review.closed`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.review.closed"""

    detail_type: Literal["v1.review.closed"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.review.closed"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1ReviewOpened(ThinEvent):
    """Stripe's `v1.review.opened`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.review.opened"""

    detail_type: Literal["v1.review.opened"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.review.opened"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...
