# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import IssuingDispute
from pydantic import Field


class IssuingDisputeCreatedData(SnapshotData):
    object: IssuingDispute


class IssuingDisputeCreatedDetail(SnapshotDetail):
    data: IssuingDisputeCreatedData


class IssuingDisputeCreated(SnapshotEvent):
    """Stripe's `issuing_dispute.created`:
    https://docs.stripe.com/api/events/types#event_types-issuing_dispute.created
    """

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-issuing_dispute.created"
    detail_type: Annotated[Literal["issuing_dispute.created"], Field(alias="detail-type")]
    detail: IssuingDisputeCreatedDetail

    @property
    def kind(self) -> Literal["issuing_dispute.created"]:
        return "issuing_dispute.created"
