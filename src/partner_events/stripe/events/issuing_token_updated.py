# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import IssuingToken
from pydantic import Field


class IssuingTokenUpdatedData(SnapshotData):
    object: IssuingToken


class IssuingTokenUpdatedDetail(SnapshotDetail):
    data: IssuingTokenUpdatedData


class IssuingTokenUpdated(SnapshotEvent):
    """Stripe's `issuing_token.updated`:
    https://docs.stripe.com/api/events/types#event_types-issuing_token.updated
    """

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-issuing_token.updated"
    detail_type: Annotated[Literal["issuing_token.updated"], Field(alias="detail-type")]
    detail: IssuingTokenUpdatedDetail

    @property
    def kind(self) -> Literal["issuing_token.updated"]:
        return "issuing_token.updated"
