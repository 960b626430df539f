# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import ThreeDSecureAuthentication
from pydantic import Field


class ThreeDSecureAuthenticationChallengeStartedData(SnapshotData):
    object: ThreeDSecureAuthentication


class ThreeDSecureAuthenticationChallengeStartedDetail(SnapshotDetail):
    data: ThreeDSecureAuthenticationChallengeStartedData


class ThreeDSecureAuthenticationChallengeStarted(SnapshotEvent):
    """Stripe's `three_d_secure.authentication.challenge_started`:
    https://docs.stripe.com/api/events/types#event_types-three_d_secure.authentication.challenge_started
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-three_d_secure.authentication.challenge_started"
    )
    detail_type: Annotated[
        Literal["three_d_secure.authentication.challenge_started"],
        Field(alias="detail-type"),
    ]
    detail: ThreeDSecureAuthenticationChallengeStartedDetail

    @property
    def kind(self) -> Literal["three_d_secure.authentication.challenge_started"]:
        return "three_d_secure.authentication.challenge_started"
