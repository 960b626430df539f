# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import EventFieldsOf, ThreeDSecureAuthenticationFields
from partner_events.stripe.models.three_d_secure_authentication import ThreeDSecureAuthentication

class _ThreeDSecureAuthenticationEvent(SnapshotEvent):
    detail: SnapshotDetail[ThreeDSecureAuthentication]
    @property
    def payload(self) -> ThreeDSecureAuthentication:
        """One authentication of a cardholder by 3D Secure."""
    @classfield
    def fields(cls) -> KindFields[
        EventFieldsOf[ThreeDSecureAuthenticationFields],
        ThreeDSecureAuthenticationFields,
    ]: ...

class ThreeDSecureAuthenticationCanceled(_ThreeDSecureAuthenticationEvent):
    """A 3D Secure authentication was cancelled.

    Stripe's `three_d_secure.authentication.canceled`:
    https://docs.stripe.com/api/events/types#event_types-three_d_secure.authentication.canceled
    """

    detail_type: Literal["three_d_secure.authentication.canceled"]
    @property
    def kind(self) -> Literal["three_d_secure.authentication.canceled"]: ...

class ThreeDSecureAuthenticationChallengeStarted(_ThreeDSecureAuthenticationEvent):
    """A cardholder began a 3D Secure challenge.

    Stripe's `three_d_secure.authentication.challenge_started`:
    https://docs.stripe.com/api/events/types#event_types-three_d_secure.authentication.challenge_started
    """

    detail_type: Literal["three_d_secure.authentication.challenge_started"]
    @property
    def kind(self) -> Literal["three_d_secure.authentication.challenge_started"]: ...

class ThreeDSecureAuthenticationErrored(_ThreeDSecureAuthenticationEvent):
    """A 3D Secure authentication could not be carried out.

    Stripe's `three_d_secure.authentication.errored`:
    https://docs.stripe.com/api/events/types#event_types-three_d_secure.authentication.errored
    """

    detail_type: Literal["three_d_secure.authentication.errored"]
    @property
    def kind(self) -> Literal["three_d_secure.authentication.errored"]: ...

class ThreeDSecureAuthenticationFailed(_ThreeDSecureAuthenticationEvent):
    """A cardholder did not pass a 3D Secure authentication.

    Stripe's `three_d_secure.authentication.failed`:
    https://docs.stripe.com/api/events/types#event_types-three_d_secure.authentication.failed
    """

    detail_type: Literal["three_d_secure.authentication.failed"]
    @property
    def kind(self) -> Literal["three_d_secure.authentication.failed"]: ...

class ThreeDSecureAuthenticationRequiresChallenge(_ThreeDSecureAuthenticationEvent):
    """A 3D Secure authentication asks for a challenge of the cardholder.

    Stripe's `three_d_secure.authentication.requires_challenge`:
    https://docs.stripe.com/api/events/types#event_types-three_d_secure.authentication.requires_challenge
    """

    detail_type: Literal["three_d_secure.authentication.requires_challenge"]
    @property
    def kind(self) -> Literal["three_d_secure.authentication.requires_challenge"]: ...

class ThreeDSecureAuthenticationRequiresSubmission(_ThreeDSecureAuthenticationEvent):
    """A 3D Secure authentication waits to be submitted.

    Stripe's `three_d_secure.authentication.requires_submission`:
    https://docs.stripe.com/api/events/types#event_types-three_d_secure.authentication.requires_submission
    """

    detail_type: Literal["three_d_secure.authentication.requires_submission"]
    @property
    def kind(self) -> Literal["three_d_secure.authentication.requires_submission"]: ...

class ThreeDSecureAuthenticationSucceeded(_ThreeDSecureAuthenticationEvent):
    """A cardholder passed a 3D Secure authentication.

    Stripe's `three_d_secure.authentication.succeeded`:
    https://docs.stripe.com/api/events/types#event_types-three_d_secure.authentication.succeeded
    """

    detail_type: Literal["three_d_secure.authentication.succeeded"]
    @property
    def kind(self) -> Literal["three_d_secure.authentication.succeeded"]: ...
