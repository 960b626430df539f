# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import EventFieldsOf, ThreeDSecureAuthenticationFields
from partner_events.stripe.models.three_d_secure_authentication import ThreeDSecureAuthentication

class _ThreeDSecureAuthenticationEvent(SnapshotEvent):
    detail: SnapshotDetail[ThreeDSecureAuthentication]
    @property
    def payload(self) -> ThreeDSecureAuthentication: ...
    @classfield
    def fields(cls) -> KindFields[
        EventFieldsOf[ThreeDSecureAuthenticationFields],
        ThreeDSecureAuthenticationFields,
    ]: ...

class ThreeDSecureAuthenticationCanceled(_ThreeDSecureAuthenticationEvent):
    """Stripe's `three_d_secure.authentication.canceled`:
    https://docs.stripe.com/api/events/types#event_types-three_d_secure.authentication.canceled
    """

    detail_type: Literal["three_d_secure.authentication.canceled"]
    @property
    def kind(self) -> Literal["three_d_secure.authentication.canceled"]: ...

class ThreeDSecureAuthenticationChallengeStarted(_ThreeDSecureAuthenticationEvent):
    """Stripe's `three_d_secure.authentication.challenge_started`:
    https://docs.stripe.com/api/events/types#event_types-three_d_secure.authentication.challenge_started
    """

    detail_type: Literal["three_d_secure.authentication.challenge_started"]
    @property
    def kind(self) -> Literal["three_d_secure.authentication.challenge_started"]: ...

class ThreeDSecureAuthenticationErrored(_ThreeDSecureAuthenticationEvent):
    """Stripe's `three_d_secure.authentication.errored`:
    https://docs.stripe.com/api/events/types#event_types-three_d_secure.authentication.errored
    """

    detail_type: Literal["three_d_secure.authentication.errored"]
    @property
    def kind(self) -> Literal["three_d_secure.authentication.errored"]: ...

class ThreeDSecureAuthenticationFailed(_ThreeDSecureAuthenticationEvent):
    """Stripe's `three_d_secure.authentication.failed`:
    https://docs.stripe.com/api/events/types#event_types-three_d_secure.authentication.failed
    """

    detail_type: Literal["three_d_secure.authentication.failed"]
    @property
    def kind(self) -> Literal["three_d_secure.authentication.failed"]: ...

class ThreeDSecureAuthenticationRequiresChallenge(_ThreeDSecureAuthenticationEvent):
    """Stripe's `three_d_secure.authentication.requires_challenge`:
    https://docs.stripe.com/api/events/types#event_types-three_d_secure.authentication.requires_challenge
    """

    detail_type: Literal["three_d_secure.authentication.requires_challenge"]
    @property
    def kind(self) -> Literal["three_d_secure.authentication.requires_challenge"]: ...

class ThreeDSecureAuthenticationRequiresSubmission(_ThreeDSecureAuthenticationEvent):
    """Stripe's `three_d_secure.authentication.requires_submission`:
    https://docs.stripe.com/api/events/types#event_types-three_d_secure.authentication.requires_submission
    """

    detail_type: Literal["three_d_secure.authentication.requires_submission"]
    @property
    def kind(self) -> Literal["three_d_secure.authentication.requires_submission"]: ...

class ThreeDSecureAuthenticationSucceeded(_ThreeDSecureAuthenticationEvent):
    """Stripe's `three_d_secure.authentication.succeeded`:
    https://docs.stripe.com/api/events/types#event_types-three_d_secure.authentication.succeeded
    """

    detail_type: Literal["three_d_secure.authentication.succeeded"]
    @property
    def kind(self) -> Literal["three_d_secure.authentication.succeeded"]: ...
