# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import EventFieldsOf, IdentityVerificationSessionFields
from partner_events.stripe.models.identity_verification_session import IdentityVerificationSession

class _IdentityVerificationSessionEvent(SnapshotEvent):
    detail: SnapshotDetail[IdentityVerificationSession]
    @property
    def payload(self) -> IdentityVerificationSession: ...
    @classfield
    def fields(cls) -> KindFields[
        EventFieldsOf[IdentityVerificationSessionFields],
        IdentityVerificationSessionFields,
    ]: ...

class IdentityVerificationSessionCanceled(_IdentityVerificationSessionEvent):
    """Stripe's `identity.verification_session.canceled`:
    https://docs.stripe.com/api/events/types#event_types-identity.verification_session.canceled
    """

    detail_type: Literal["identity.verification_session.canceled"]
    @property
    def kind(self) -> Literal["identity.verification_session.canceled"]: ...

class IdentityVerificationSessionCreated(_IdentityVerificationSessionEvent):
    """Stripe's `identity.verification_session.created`:
    https://docs.stripe.com/api/events/types#event_types-identity.verification_session.created
    """

    detail_type: Literal["identity.verification_session.created"]
    @property
    def kind(self) -> Literal["identity.verification_session.created"]: ...

class IdentityVerificationSessionProcessing(_IdentityVerificationSessionEvent):
    """Stripe's `identity.verification_session.processing`:
    https://docs.stripe.com/api/events/types#event_types-identity.verification_session.processing
    """

    detail_type: Literal["identity.verification_session.processing"]
    @property
    def kind(self) -> Literal["identity.verification_session.processing"]: ...

class IdentityVerificationSessionRedacted(_IdentityVerificationSessionEvent):
    """Stripe's `identity.verification_session.redacted`:
    https://docs.stripe.com/api/events/types#event_types-identity.verification_session.redacted
    """

    detail_type: Literal["identity.verification_session.redacted"]
    @property
    def kind(self) -> Literal["identity.verification_session.redacted"]: ...

class IdentityVerificationSessionRequiresInput(_IdentityVerificationSessionEvent):
    """Stripe's `identity.verification_session.requires_input`:
    https://docs.stripe.com/api/events/types#event_types-identity.verification_session.requires_input
    """

    detail_type: Literal["identity.verification_session.requires_input"]
    @property
    def kind(self) -> Literal["identity.verification_session.requires_input"]: ...

class IdentityVerificationSessionVerified(_IdentityVerificationSessionEvent):
    """Stripe's `identity.verification_session.verified`:
    https://docs.stripe.com/api/events/types#event_types-identity.verification_session.verified
    """

    detail_type: Literal["identity.verification_session.verified"]
    @property
    def kind(self) -> Literal["identity.verification_session.verified"]: ...
