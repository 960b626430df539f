# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import IdentityVerificationSession
from pydantic import Field


class IdentityVerificationSessionProcessingData(SnapshotData):
    object: IdentityVerificationSession


class IdentityVerificationSessionProcessingDetail(SnapshotDetail):
    data: IdentityVerificationSessionProcessingData


class IdentityVerificationSessionProcessing(SnapshotEvent):
    """Stripe's `identity.verification_session.processing`:
    https://docs.stripe.com/api/events/types#event_types-identity.verification_session.processing
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-identity.verification_session.processing"
    )
    detail_type: Annotated[Literal["identity.verification_session.processing"], Field(alias="detail-type")]
    detail: IdentityVerificationSessionProcessingDetail

    @property
    def kind(self) -> Literal["identity.verification_session.processing"]:
        return "identity.verification_session.processing"
