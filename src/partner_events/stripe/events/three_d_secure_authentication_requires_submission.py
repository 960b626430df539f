# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import ThreeDSecureAuthentication
from pydantic import Field


class ThreeDSecureAuthenticationRequiresSubmissionData(SnapshotData):
    object: ThreeDSecureAuthentication


class ThreeDSecureAuthenticationRequiresSubmissionDetail(SnapshotDetail):
    data: ThreeDSecureAuthenticationRequiresSubmissionData


class ThreeDSecureAuthenticationRequiresSubmission(SnapshotEvent):
    """Stripe's `three_d_secure.authentication.requires_submission`:
    https://docs.stripe.com/api/events/types#event_types-three_d_secure.authentication.requires_submission
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-three_d_secure.authentication.requires_submission"
    )
    detail_type: Annotated[
        Literal["three_d_secure.authentication.requires_submission"],
        Field(alias="detail-type"),
    ]
    detail: ThreeDSecureAuthenticationRequiresSubmissionDetail

    @property
    def kind(self) -> Literal["three_d_secure.authentication.requires_submission"]:
        return "three_d_secure.authentication.requires_submission"
