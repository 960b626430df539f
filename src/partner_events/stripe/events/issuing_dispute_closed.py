# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import IssuingDispute
from pydantic import Field


class IssuingDisputeClosedData(SnapshotData):
    object: IssuingDispute


class IssuingDisputeClosedDetail(SnapshotDetail):
    data: IssuingDisputeClosedData


class IssuingDisputeClosed(SnapshotEvent):
    """Stripe's `issuing_dispute.closed`:
    https://docs.stripe.com/api/events/types#event_types-issuing_dispute.closed
    """

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-issuing_dispute.closed"
    detail_type: Annotated[Literal["issuing_dispute.closed"], Field(alias="detail-type")]
    detail: IssuingDisputeClosedDetail

    @property
    def kind(self) -> Literal["issuing_dispute.closed"]:
        return "issuing_dispute.closed"
