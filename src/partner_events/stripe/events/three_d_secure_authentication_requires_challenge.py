# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import ThreeDSecureAuthentication
from pydantic import Field


class ThreeDSecureAuthenticationRequiresChallengeData(SnapshotData):
    object: ThreeDSecureAuthentication


class ThreeDSecureAuthenticationRequiresChallengeDetail(SnapshotDetail):
    data: ThreeDSecureAuthenticationRequiresChallengeData


class ThreeDSecureAuthenticationRequiresChallenge(SnapshotEvent):
    """Stripe's `three_d_secure.authentication.requires_challenge`:
    https://docs.stripe.com/api/events/types#event_types-three_d_secure.authentication.requires_challenge
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-three_d_secure.authentication.requires_challenge"
    )
    detail_type: Annotated[
        Literal["three_d_secure.authentication.requires_challenge"],
        Field(alias="detail-type"),
    ]
    detail: ThreeDSecureAuthenticationRequiresChallengeDetail

    @property
    def kind(self) -> Literal["three_d_secure.authentication.requires_challenge"]:
        return "three_d_secure.authentication.requires_challenge"
