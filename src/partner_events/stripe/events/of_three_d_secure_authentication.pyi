# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._fields import EventFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import EventFieldsOf, ThreeDSecureAuthenticationFields
from partner_events.stripe.models.three_d_secure_authentication import ThreeDSecureAuthentication

class ThreeDSecureAuthenticationCanceled(SnapshotEvent):
    """Stripe's `three_d_secure.authentication.canceled`: https://docs.stripe.com/api/events/types#event_types-three_d_secure.authentication.canceled"""

    detail_type: Literal["three_d_secure.authentication.canceled"]
    detail: SnapshotDetail[ThreeDSecureAuthentication]
    @property
    def kind(self) -> Literal["three_d_secure.authentication.canceled"]: ...
    @property
    def payload(self) -> ThreeDSecureAuthentication: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[ThreeDSecureAuthenticationFields], ThreeDSecureAuthenticationFields]: ...

class ThreeDSecureAuthenticationChallengeStarted(SnapshotEvent):
    """Stripe's `three_d_secure.authentication.challenge_started`: https://docs.stripe.com/api/events/types#event_types-three_d_secure.authentication.challenge_started"""

    detail_type: Literal["three_d_secure.authentication.challenge_started"]
    detail: SnapshotDetail[ThreeDSecureAuthentication]
    @property
    def kind(self) -> Literal["three_d_secure.authentication.challenge_started"]: ...
    @property
    def payload(self) -> ThreeDSecureAuthentication: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[ThreeDSecureAuthenticationFields], ThreeDSecureAuthenticationFields]: ...

class ThreeDSecureAuthenticationErrored(SnapshotEvent):
    """Stripe's `three_d_secure.authentication.errored`: https://docs.stripe.com/api/events/types#event_types-three_d_secure.authentication.errored"""

    detail_type: Literal["three_d_secure.authentication.errored"]
    detail: SnapshotDetail[ThreeDSecureAuthentication]
    @property
    def kind(self) -> Literal["three_d_secure.authentication.errored"]: ...
    @property
    def payload(self) -> ThreeDSecureAuthentication: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[ThreeDSecureAuthenticationFields], ThreeDSecureAuthenticationFields]: ...

class ThreeDSecureAuthenticationFailed(SnapshotEvent):
    """Stripe's `three_d_secure.authentication.failed`: https://docs.stripe.com/api/events/types#event_types-three_d_secure.authentication.failed"""

    detail_type: Literal["three_d_secure.authentication.failed"]
    detail: SnapshotDetail[ThreeDSecureAuthentication]
    @property
    def kind(self) -> Literal["three_d_secure.authentication.failed"]: ...
    @property
    def payload(self) -> ThreeDSecureAuthentication: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[ThreeDSecureAuthenticationFields], ThreeDSecureAuthenticationFields]: ...

class ThreeDSecureAuthenticationRequiresChallenge(SnapshotEvent):
    """Stripe's `three_d_secure.authentication.requires_challenge`: https://docs.stripe.com/api/events/types#event_types-three_d_secure.authentication.requires_challenge"""

    detail_type: Literal["three_d_secure.authentication.requires_challenge"]
    detail: SnapshotDetail[ThreeDSecureAuthentication]
    @property
    def kind(self) -> Literal["three_d_secure.authentication.requires_challenge"]: ...
    @property
    def payload(self) -> ThreeDSecureAuthentication: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[ThreeDSecureAuthenticationFields], ThreeDSecureAuthenticationFields]: ...

class ThreeDSecureAuthenticationRequiresSubmission(SnapshotEvent):
    """Stripe's `three_d_secure.authentication.requires_submission`: https://docs.stripe.com/api/events/types#event_types-three_d_secure.authentication.requires_submission"""

    detail_type: Literal["three_d_secure.authentication.requires_submission"]
    detail: SnapshotDetail[ThreeDSecureAuthentication]
    @property
    def kind(self) -> Literal["three_d_secure.authentication.requires_submission"]: ...
    @property
    def payload(self) -> ThreeDSecureAuthentication: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[ThreeDSecureAuthenticationFields], ThreeDSecureAuthenticationFields]: ...

class ThreeDSecureAuthenticationSucceeded(SnapshotEvent):
    """Stripe's `three_d_secure.authentication.succeeded`: https://docs.stripe.com/api/events/types#event_types-three_d_secure.authentication.succeeded"""

    detail_type: Literal["three_d_secure.authentication.succeeded"]
    detail: SnapshotDetail[ThreeDSecureAuthentication]
    @property
    def kind(self) -> Literal["three_d_secure.authentication.succeeded"]: ...
    @property
    def payload(self) -> ThreeDSecureAuthentication: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[ThreeDSecureAuthenticationFields], ThreeDSecureAuthenticationFields]: ...
