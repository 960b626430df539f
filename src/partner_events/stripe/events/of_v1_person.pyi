# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._fields import EventFields, classfield
from partner_events.stripe._thin import ObjectDetail, ThinEvent
from partner_events.stripe.models._fields import ThinEventOfObjectFields

class V1PersonCreated(ThinEvent):
    """Stripe's `v1.person.created`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.person.created"""

    detail_type: Literal["v1.person.created"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.person.created"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1PersonDeleted(ThinEvent):
    """Stripe's `v1.person.deleted`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.person.deleted"""

    detail_type: Literal["v1.person.deleted"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.person.deleted"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1PersonUpdated(ThinEvent):
    """Stripe's `v1.person.updated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.person.updated"""

    detail_type: Literal["v1.person.updated"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.person.updated"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...
