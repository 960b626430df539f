# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import IdentityVerificationSession
from pydantic import Field


class IdentityVerificationSessionVerifiedData(SnapshotData):
    object: IdentityVerificationSession


class IdentityVerificationSessionVerifiedDetail(SnapshotDetail):
    data: IdentityVerificationSessionVerifiedData


class IdentityVerificationSessionVerified(SnapshotEvent):
    """Stripe's `identity.verification_session.verified`:
    https://docs.stripe.com/api/events/types#event_types-identity.verification_session.verified
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-identity.verification_session.verified"
    )
    detail_type: Annotated[Literal["identity.verification_session.verified"], Field(alias="detail-type")]
    detail: IdentityVerificationSessionVerifiedDetail

    @property
    def kind(self) -> Literal["identity.verification_session.verified"]:
        return "identity.verification_session.verified"
