# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import IdentityVerificationSession
from pydantic import Field


class IdentityVerificationSessionRequiresInputData(SnapshotData):
    object: IdentityVerificationSession


class IdentityVerificationSessionRequiresInputDetail(SnapshotDetail):
    data: IdentityVerificationSessionRequiresInputData


class IdentityVerificationSessionRequiresInput(SnapshotEvent):
    """Stripe's `identity.verification_session.requires_input`:
    https://docs.stripe.com/api/events/types#event_types-identity.verification_session.requires_input
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-identity.verification_session.requires_input"
    )
    detail_type: Annotated[
        Literal["identity.verification_session.requires_input"],
        Field(alias="detail-type"),
    ]
    detail: IdentityVerificationSessionRequiresInputDetail

    @property
    def kind(self) -> Literal["identity.verification_session.requires_input"]:
        return "identity.verification_session.requires_input"
