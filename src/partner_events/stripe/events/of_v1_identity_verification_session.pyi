# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._fields import EventFields, classfield
from partner_events.stripe._thin import ObjectDetail, ThinEvent
from partner_events.stripe.models._fields import ThinEventOfObjectFields

class V1IdentityVerificationSessionCanceled(ThinEvent):
    """Stripe's `v1.identity.verification_session.canceled`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.identity.verification_session.canceled"""

    detail_type: Literal["v1.identity.verification_session.canceled"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.identity.verification_session.canceled"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1IdentityVerificationSessionCreated(ThinEvent):
    """Stripe's `v1.identity.verification_session.created`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.identity.verification_session.created"""

    detail_type: Literal["v1.identity.verification_session.created"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.identity.verification_session.created"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1IdentityVerificationSessionProcessing(ThinEvent):
    """Stripe's `v1.identity.verification_session.processing`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.identity.verification_session.processing"""

    detail_type: Literal["v1.identity.verification_session.processing"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.identity.verification_session.processing"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1IdentityVerificationSessionRedacted(ThinEvent):
    """Stripe's `v1.identity.verification_session.redacted`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.identity.verification_session.redacted"""

    detail_type: Literal["v1.identity.verification_session.redacted"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.identity.verification_session.redacted"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1IdentityVerificationSessionRequiresInput(ThinEvent):
    """Stripe's `v1.identity.verification_session.requires_input`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.identity.verification_session.requires_input"""

    detail_type: Literal["v1.identity.verification_session.requires_input"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.identity.verification_session.requires_input"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1IdentityVerificationSessionVerified(ThinEvent):
    """Stripe's `v1.identity.verification_session.verified`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.identity.verification_session.verified"""

    detail_type: Literal["v1.identity.verification_session.verified"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.identity.verification_session.verified"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...
