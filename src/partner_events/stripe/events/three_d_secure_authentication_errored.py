# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import ThreeDSecureAuthentication
from pydantic import Field


class ThreeDSecureAuthenticationErroredData(SnapshotData):
    object: ThreeDSecureAuthentication


class ThreeDSecureAuthenticationErroredDetail(SnapshotDetail):
    data: ThreeDSecureAuthenticationErroredData


class ThreeDSecureAuthenticationErrored(SnapshotEvent):
    """Stripe's `three_d_secure.authentication.errored`:
    https://docs.stripe.com/api/events/types#event_types-three_d_secure.authentication.errored
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-three_d_secure.authentication.errored"
    )
    detail_type: Annotated[Literal["three_d_secure.authentication.errored"], Field(alias="detail-type")]
    detail: ThreeDSecureAuthenticationErroredDetail

    @property
    def kind(self) -> Literal["three_d_secure.authentication.errored"]:
        return "three_d_secure.authentication.errored"
