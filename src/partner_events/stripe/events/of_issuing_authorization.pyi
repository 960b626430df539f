# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._fields import EventFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import EventFieldsOf, IssuingAuthorizationFields
from partner_events.stripe.models.issuing_authorization import IssuingAuthorization

class IssuingAuthorizationCreated(SnapshotEvent):
    """Stripe's `issuing_authorization.created`: https://docs.stripe.com/api/events/types#event_types-issuing_authorization.created"""

    detail_type: Literal["issuing_authorization.created"]
    detail: SnapshotDetail[IssuingAuthorization]
    @property
    def kind(self) -> Literal["issuing_authorization.created"]: ...
    @property
    def payload(self) -> IssuingAuthorization: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[IssuingAuthorizationFields], IssuingAuthorizationFields]: ...

class IssuingAuthorizationRequest(SnapshotEvent):
    """Stripe's `issuing_authorization.request`: https://docs.stripe.com/api/events/types#event_types-issuing_authorization.request"""

    detail_type: Literal["issuing_authorization.request"]
    detail: SnapshotDetail[IssuingAuthorization]
    @property
    def kind(self) -> Literal["issuing_authorization.request"]: ...
    @property
    def payload(self) -> IssuingAuthorization: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[IssuingAuthorizationFields], IssuingAuthorizationFields]: ...

class IssuingAuthorizationUpdated(SnapshotEvent):
    """Stripe's `issuing_authorization.updated`: https://docs.stripe.com/api/events/types#event_types-issuing_authorization.updated"""

    detail_type: Literal["issuing_authorization.updated"]
    detail: SnapshotDetail[IssuingAuthorization]
    @property
    def kind(self) -> Literal["issuing_authorization.updated"]: ...
    @property
    def payload(self) -> IssuingAuthorization: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[IssuingAuthorizationFields], IssuingAuthorizationFields]: ...
