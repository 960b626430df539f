# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import IssuingAuthorization
from pydantic import Field


class IssuingAuthorizationUpdatedData(SnapshotData):
    object: IssuingAuthorization


class IssuingAuthorizationUpdatedDetail(SnapshotDetail):
    data: IssuingAuthorizationUpdatedData


class IssuingAuthorizationUpdated(SnapshotEvent):
    """Stripe's `issuing_authorization.updated`:
    https://docs.stripe.com/api/events/types#event_types-issuing_authorization.updated
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-issuing_authorization.updated"
    )
    detail_type: Annotated[Literal["issuing_authorization.updated"], Field(alias="detail-type")]
    detail: IssuingAuthorizationUpdatedDetail

    @property
    def kind(self) -> Literal["issuing_authorization.updated"]:
        return "issuing_authorization.updated"
