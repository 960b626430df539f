# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._fields import EventFields, classfield
from partner_events.stripe._thin import ObjectDetail, ThinEvent
from partner_events.stripe.models._fields import ThinEventOfObjectFields

class V1IssuingAuthorizationCreated(ThinEvent):
    """Stripe's `v1.issuing_authorization.created`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_authorization.created"""

    detail_type: Literal["v1.issuing_authorization.created"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.issuing_authorization.created"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1IssuingAuthorizationRequest(ThinEvent):
    """Stripe's `v1.issuing_authorization.request`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_authorization.request"""

    detail_type: Literal["v1.issuing_authorization.request"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.issuing_authorization.request"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1IssuingAuthorizationUpdated(ThinEvent):
    """Stripe's `v1.issuing_authorization.updated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_authorization.updated"""

    detail_type: Literal["v1.issuing_authorization.updated"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.issuing_authorization.updated"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...
