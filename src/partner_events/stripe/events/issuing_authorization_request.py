# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import IssuingAuthorization
from pydantic import Field


class IssuingAuthorizationRequestData(SnapshotData):
    object: IssuingAuthorization


class IssuingAuthorizationRequestDetail(SnapshotDetail):
    data: IssuingAuthorizationRequestData


class IssuingAuthorizationRequest(SnapshotEvent):
    """Stripe's `issuing_authorization.request`:
    https://docs.stripe.com/api/events/types#event_types-issuing_authorization.request
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-issuing_authorization.request"
    )
    detail_type: Annotated[Literal["issuing_authorization.request"], Field(alias="detail-type")]
    detail: IssuingAuthorizationRequestDetail

    @property
    def kind(self) -> Literal["issuing_authorization.request"]:
        return "issuing_authorization.request"
