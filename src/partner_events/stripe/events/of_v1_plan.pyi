# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._fields import EventFields, classfield
from partner_events.stripe._thin import ObjectDetail, ThinEvent
from partner_events.stripe.models._fields import ThinEventOfObjectFields

class V1PlanCreated(ThinEvent):
    """Stripe's `v1.plan.created`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.plan.created"""

    detail_type: Literal["v1.plan.created"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.plan.created"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1PlanDeleted(ThinEvent):
    """Stripe's `v1.plan.deleted`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.plan.deleted"""

    detail_type: Literal["v1.plan.deleted"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.plan.deleted"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1PlanUpdated(ThinEvent):
    """Stripe's `v1.plan.updated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.plan.updated"""

    detail_type: Literal["v1.plan.updated"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.plan.updated"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...
