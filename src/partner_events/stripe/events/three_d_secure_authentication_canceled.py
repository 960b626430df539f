# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import ThreeDSecureAuthentication
from pydantic import Field


class ThreeDSecureAuthenticationCanceledData(SnapshotData):
    object: ThreeDSecureAuthentication


class ThreeDSecureAuthenticationCanceledDetail(SnapshotDetail):
    data: ThreeDSecureAuthenticationCanceledData


class ThreeDSecureAuthenticationCanceled(SnapshotEvent):
    """Stripe's `three_d_secure.authentication.canceled`:
    https://docs.stripe.com/api/events/types#event_types-three_d_secure.authentication.canceled
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-three_d_secure.authentication.canceled"
    )
    detail_type: Annotated[Literal["three_d_secure.authentication.canceled"], Field(alias="detail-type")]
    detail: ThreeDSecureAuthenticationCanceledDetail

    @property
    def kind(self) -> Literal["three_d_secure.authentication.canceled"]:
        return "three_d_secure.authentication.canceled"
