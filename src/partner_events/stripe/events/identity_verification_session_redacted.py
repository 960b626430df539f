# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import IdentityVerificationSession
from pydantic import Field


class IdentityVerificationSessionRedactedData(SnapshotData):
    object: IdentityVerificationSession


class IdentityVerificationSessionRedactedDetail(SnapshotDetail):
    data: IdentityVerificationSessionRedactedData


class IdentityVerificationSessionRedacted(SnapshotEvent):
    """Stripe's `identity.verification_session.redacted`:
    https://docs.stripe.com/api/events/types#event_types-identity.verification_session.redacted
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-identity.verification_session.redacted"
    )
    detail_type: Annotated[Literal["identity.verification_session.redacted"], Field(alias="detail-type")]
    detail: IdentityVerificationSessionRedactedDetail

    @property
    def kind(self) -> Literal["identity.verification_session.redacted"]:
        return "identity.verification_session.redacted"
