# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import IssuingDispute
from pydantic import Field


class IssuingDisputeSubmittedData(SnapshotData):
    object: IssuingDispute


class IssuingDisputeSubmittedDetail(SnapshotDetail):
    data: IssuingDisputeSubmittedData


class IssuingDisputeSubmitted(SnapshotEvent):
    """Stripe's `issuing_dispute.submitted`:
    https://docs.stripe.com/api/events/types#event_types-issuing_dispute.submitted
    """

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-issuing_dispute.submitted"
    detail_type: Annotated[Literal["issuing_dispute.submitted"], Field(alias="detail-type")]
    detail: IssuingDisputeSubmittedDetail

    @property
    def kind(self) -> Literal["issuing_dispute.submitted"]:
        return "issuing_dispute.submitted"
