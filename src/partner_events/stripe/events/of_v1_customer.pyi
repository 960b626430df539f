# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._fields import EventFields, classfield
from partner_events.stripe._thin import ObjectDetail, ThinEvent
from partner_events.stripe.models._fields import ThinEventOfObjectFields

class V1CustomerCreated(ThinEvent):
    """Stripe's `v1.customer.created`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.created"""

    detail_type: Literal["v1.customer.created"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.customer.created"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1CustomerDeleted(ThinEvent):
    """Stripe's `v1.customer.deleted`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.deleted"""

    detail_type: Literal["v1.customer.deleted"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.customer.deleted"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1CustomerUpdated(ThinEvent):
    """Stripe's `v1.customer.updated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.updated"""

    detail_type: Literal["v1.customer.updated"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.customer.updated"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...
