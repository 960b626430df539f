# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._fields import EventFields, classfield
from partner_events.stripe._thin import ObjectDetail, ThinEvent
from partner_events.stripe.models._fields import ThinEventOfObjectFields

class V1IssuingCardCreated(ThinEvent):
    """Stripe's `v1.issuing_card.created`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_card.created"""

    detail_type: Literal["v1.issuing_card.created"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.issuing_card.created"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1IssuingCardUpdated(ThinEvent):
    """Stripe's `v1.issuing_card.updated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_card.updated"""

    detail_type: Literal["v1.issuing_card.updated"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.issuing_card.updated"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...
