# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.stripe._thin import ThinObjectEvent

class V1IdentityVerificationSessionCanceled(ThinObjectEvent):
    """Stripe's `v1.identity.verification_session.canceled`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.identity.verification_session.canceled
    """

    detail_type: Literal["v1.identity.verification_session.canceled"]
    @property
    def kind(self) -> Literal["v1.identity.verification_session.canceled"]: ...

class V1IdentityVerificationSessionCreated(ThinObjectEvent):
    """Stripe's `v1.identity.verification_session.created`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.identity.verification_session.created
    """

    detail_type: Literal["v1.identity.verification_session.created"]
    @property
    def kind(self) -> Literal["v1.identity.verification_session.created"]: ...

class V1IdentityVerificationSessionProcessing(ThinObjectEvent):
    """Stripe's `v1.identity.verification_session.processing`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.identity.verification_session.processing
    """

    detail_type: Literal["v1.identity.verification_session.processing"]
    @property
    def kind(self) -> Literal["v1.identity.verification_session.processing"]: ...

class V1IdentityVerificationSessionRedacted(ThinObjectEvent):
    """Stripe's `v1.identity.verification_session.redacted`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.identity.verification_session.redacted
    """

    detail_type: Literal["v1.identity.verification_session.redacted"]
    @property
    def kind(self) -> Literal["v1.identity.verification_session.redacted"]: ...

class V1IdentityVerificationSessionRequiresInput(ThinObjectEvent):
    """Stripe's `v1.identity.verification_session.requires_input`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.identity.verification_session.requires_input
    """

    detail_type: Literal["v1.identity.verification_session.requires_input"]
    @property
    def kind(self) -> Literal["v1.identity.verification_session.requires_input"]: ...

class V1IdentityVerificationSessionVerified(ThinObjectEvent):
    """Stripe's `v1.identity.verification_session.verified`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.identity.verification_session.verified
    """

    detail_type: Literal["v1.identity.verification_session.verified"]
    @property
    def kind(self) -> Literal["v1.identity.verification_session.verified"]: ...
