# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import IdentityVerificationSession
from pydantic import Field


class IdentityVerificationSessionCreatedData(SnapshotData):
    object: IdentityVerificationSession


class IdentityVerificationSessionCreatedDetail(SnapshotDetail):
    data: IdentityVerificationSessionCreatedData


class IdentityVerificationSessionCreated(SnapshotEvent):
    """Stripe's `identity.verification_session.created`:
    https://docs.stripe.com/api/events/types#event_types-identity.verification_session.created
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-identity.verification_session.created"
    )
    detail_type: Annotated[Literal["identity.verification_session.created"], Field(alias="detail-type")]
    detail: IdentityVerificationSessionCreatedDetail

    @property
    def kind(self) -> Literal["identity.verification_session.created"]:
        return "identity.verification_session.created"
