# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.stripe._thin import ThinObjectEvent
from partner_events.stripe.models.identity_verification_session import IdentityVerificationSession

class _IdentityVerificationSessionEvent(ThinObjectEvent):
    @property
    def __event_object__(self) -> IdentityVerificationSession: ...

class V1IdentityVerificationSessionCanceled(_IdentityVerificationSessionEvent):
    """An identity verification was cancelled (thin event: the id alone).

    Stripe's `v1.identity.verification_session.canceled`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.identity.verification_session.canceled
    """

    detail_type: Literal["v1.identity.verification_session.canceled"]
    @property
    def kind(self) -> Literal["v1.identity.verification_session.canceled"]: ...

class V1IdentityVerificationSessionCreated(_IdentityVerificationSessionEvent):
    """An identity verification was begun (thin event: the id alone).

    Stripe's `v1.identity.verification_session.created`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.identity.verification_session.created
    """

    detail_type: Literal["v1.identity.verification_session.created"]
    @property
    def kind(self) -> Literal["v1.identity.verification_session.created"]: ...

class V1IdentityVerificationSessionProcessing(_IdentityVerificationSessionEvent):
    """The user handed in their documents, which are being checked (thin event: the id alone).

    Stripe's `v1.identity.verification_session.processing`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.identity.verification_session.processing
    """

    detail_type: Literal["v1.identity.verification_session.processing"]
    @property
    def kind(self) -> Literal["v1.identity.verification_session.processing"]: ...

class V1IdentityVerificationSessionRedacted(_IdentityVerificationSessionEvent):
    """The personal data of an identity verification was removed (thin event: the id alone).

    Stripe's `v1.identity.verification_session.redacted`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.identity.verification_session.redacted
    """

    detail_type: Literal["v1.identity.verification_session.redacted"]
    @property
    def kind(self) -> Literal["v1.identity.verification_session.redacted"]: ...

class V1IdentityVerificationSessionRequiresInput(_IdentityVerificationSessionEvent):
    """A check of a user's identity failed; `last_error` says why, and they can try again (thin event: the id
    alone).

    Stripe's `v1.identity.verification_session.requires_input`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.identity.verification_session.requires_input
    """

    detail_type: Literal["v1.identity.verification_session.requires_input"]
    @property
    def kind(self) -> Literal["v1.identity.verification_session.requires_input"]: ...

class V1IdentityVerificationSessionVerified(_IdentityVerificationSessionEvent):
    """A user's identity was verified: all checks passed (thin event: the id alone).

    Stripe's `v1.identity.verification_session.verified`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.identity.verification_session.verified
    """

    detail_type: Literal["v1.identity.verification_session.verified"]
    @property
    def kind(self) -> Literal["v1.identity.verification_session.verified"]: ...
