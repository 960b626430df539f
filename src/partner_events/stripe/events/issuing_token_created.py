# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import IssuingToken
from pydantic import Field


class IssuingTokenCreatedData(SnapshotData):
    object: IssuingToken


class IssuingTokenCreatedDetail(SnapshotDetail):
    data: IssuingTokenCreatedData


class IssuingTokenCreated(SnapshotEvent):
    """Stripe's `issuing_token.created`:
    https://docs.stripe.com/api/events/types#event_types-issuing_token.created
    """

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-issuing_token.created"
    detail_type: Annotated[Literal["issuing_token.created"], Field(alias="detail-type")]
    detail: IssuingTokenCreatedDetail

    @property
    def kind(self) -> Literal["issuing_token.created"]:
        return "issuing_token.created"
