# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import EventFieldsOf, IdentityVerificationSessionFields
from partner_events.stripe.models.identity_verification_session import IdentityVerificationSession

class _IdentityVerificationSessionEvent(SnapshotEvent):
    detail: SnapshotDetail[IdentityVerificationSession]
    @property
    def payload(self) -> IdentityVerificationSession:
        """The verification of one person's identity."""
    @classfield
    def fields(cls) -> KindFields[
        EventFieldsOf[IdentityVerificationSessionFields],
        IdentityVerificationSessionFields,
    ]: ...

class IdentityVerificationSessionCanceled(_IdentityVerificationSessionEvent):
    """An identity verification was cancelled.

    Stripe's `identity.verification_session.canceled`:
    https://docs.stripe.com/api/events/types#event_types-identity.verification_session.canceled
    """

    detail_type: Literal["identity.verification_session.canceled"]
    @property
    def kind(self) -> Literal["identity.verification_session.canceled"]: ...

class IdentityVerificationSessionCreated(_IdentityVerificationSessionEvent):
    """An identity verification was begun.

    Stripe's `identity.verification_session.created`:
    https://docs.stripe.com/api/events/types#event_types-identity.verification_session.created
    """

    detail_type: Literal["identity.verification_session.created"]
    @property
    def kind(self) -> Literal["identity.verification_session.created"]: ...

class IdentityVerificationSessionProcessing(_IdentityVerificationSessionEvent):
    """The user handed in their documents, which are being checked.

    Stripe's `identity.verification_session.processing`:
    https://docs.stripe.com/api/events/types#event_types-identity.verification_session.processing
    """

    detail_type: Literal["identity.verification_session.processing"]
    @property
    def kind(self) -> Literal["identity.verification_session.processing"]: ...

class IdentityVerificationSessionRedacted(_IdentityVerificationSessionEvent):
    """The personal data of an identity verification was removed.

    Stripe's `identity.verification_session.redacted`:
    https://docs.stripe.com/api/events/types#event_types-identity.verification_session.redacted
    """

    detail_type: Literal["identity.verification_session.redacted"]
    @property
    def kind(self) -> Literal["identity.verification_session.redacted"]: ...

class IdentityVerificationSessionRequiresInput(_IdentityVerificationSessionEvent):
    """A check of a user's identity failed; `last_error` says why, and they can try again.

    Stripe's `identity.verification_session.requires_input`:
    https://docs.stripe.com/api/events/types#event_types-identity.verification_session.requires_input
    """

    detail_type: Literal["identity.verification_session.requires_input"]
    @property
    def kind(self) -> Literal["identity.verification_session.requires_input"]: ...

class IdentityVerificationSessionVerified(_IdentityVerificationSessionEvent):
    """A user's identity was verified: all checks passed.

    Stripe's `identity.verification_session.verified`:
    https://docs.stripe.com/api/events/types#event_types-identity.verification_session.verified
    """

    detail_type: Literal["identity.verification_session.verified"]
    @property
    def kind(self) -> Literal["identity.verification_session.verified"]: ...
