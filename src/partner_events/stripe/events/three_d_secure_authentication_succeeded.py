# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import ThreeDSecureAuthentication
from pydantic import Field


class ThreeDSecureAuthenticationSucceededData(SnapshotData):
    object: ThreeDSecureAuthentication


class ThreeDSecureAuthenticationSucceededDetail(SnapshotDetail):
    data: ThreeDSecureAuthenticationSucceededData


class ThreeDSecureAuthenticationSucceeded(SnapshotEvent):
    """Stripe's `three_d_secure.authentication.succeeded`:
    https://docs.stripe.com/api/events/types#event_types-three_d_secure.authentication.succeeded
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-three_d_secure.authentication.succeeded"
    )
    detail_type: Annotated[Literal["three_d_secure.authentication.succeeded"], Field(alias="detail-type")]
    detail: ThreeDSecureAuthenticationSucceededDetail

    @property
    def kind(self) -> Literal["three_d_secure.authentication.succeeded"]:
        return "three_d_secure.authentication.succeeded"
