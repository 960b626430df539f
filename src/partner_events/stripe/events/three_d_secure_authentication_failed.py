# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import ThreeDSecureAuthentication
from pydantic import Field


class ThreeDSecureAuthenticationFailedData(SnapshotData):
    object: ThreeDSecureAuthentication


class ThreeDSecureAuthenticationFailedDetail(SnapshotDetail):
    data: ThreeDSecureAuthenticationFailedData


class ThreeDSecureAuthenticationFailed(SnapshotEvent):
    """Stripe's `three_d_secure.authentication.failed`:
    https://docs.stripe.com/api/events/types#event_types-three_d_secure.authentication.failed
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-three_d_secure.authentication.failed"
    )
    detail_type: Annotated[Literal["three_d_secure.authentication.failed"], Field(alias="detail-type")]
    detail: ThreeDSecureAuthenticationFailedDetail

    @property
    def kind(self) -> Literal["three_d_secure.authentication.failed"]:
        return "three_d_secure.authentication.failed"
