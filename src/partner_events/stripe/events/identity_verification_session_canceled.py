# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import IdentityVerificationSession
from pydantic import Field


class IdentityVerificationSessionCanceledData(SnapshotData):
    object: IdentityVerificationSession


class IdentityVerificationSessionCanceledDetail(SnapshotDetail):
    data: IdentityVerificationSessionCanceledData


class IdentityVerificationSessionCanceled(SnapshotEvent):
    """Stripe's `identity.verification_session.canceled`:
    https://docs.stripe.com/api/events/types#event_types-identity.verification_session.canceled
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-identity.verification_session.canceled"
    )
    detail_type: Annotated[Literal["identity.verification_session.canceled"], Field(alias="detail-type")]
    detail: IdentityVerificationSessionCanceledDetail

    @property
    def kind(self) -> Literal["identity.verification_session.canceled"]:
        return "identity.verification_session.canceled"
