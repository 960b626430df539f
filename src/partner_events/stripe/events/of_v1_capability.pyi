# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._fields import EventFields, classfield
from partner_events.stripe._thin import ObjectDetail, ThinEvent
from partner_events.stripe.models._fields import ThinEventOfObjectFields

class V1CapabilityUpdated(ThinEvent):
    """Stripe's `v1.capability.updated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.capability.updated"""

    detail_type: Literal["v1.capability.updated"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.capability.updated"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...
