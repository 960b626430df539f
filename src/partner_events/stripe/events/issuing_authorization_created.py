# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import IssuingAuthorization
from pydantic import Field


class IssuingAuthorizationCreatedData(SnapshotData):
    object: IssuingAuthorization


class IssuingAuthorizationCreatedDetail(SnapshotDetail):
    data: IssuingAuthorizationCreatedData


class IssuingAuthorizationCreated(SnapshotEvent):
    """Stripe's `issuing_authorization.created`:
    https://docs.stripe.com/api/events/types#event_types-issuing_authorization.created
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-issuing_authorization.created"
    )
    detail_type: Annotated[Literal["issuing_authorization.created"], Field(alias="detail-type")]
    detail: IssuingAuthorizationCreatedDetail

    @property
    def kind(self) -> Literal["issuing_authorization.created"]:
        return "issuing_authorization.created"
