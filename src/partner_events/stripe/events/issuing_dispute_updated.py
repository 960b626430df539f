# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import IssuingDispute
from pydantic import Field


class IssuingDisputeUpdatedData(SnapshotData):
    object: IssuingDispute


class IssuingDisputeUpdatedDetail(SnapshotDetail):
    data: IssuingDisputeUpdatedData


class IssuingDisputeUpdated(SnapshotEvent):
    """Stripe's `issuing_dispute.updated`:
    https://docs.stripe.com/api/events/types#event_types-issuing_dispute.updated
    """

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-issuing_dispute.updated"
    detail_type: Annotated[Literal["issuing_dispute.updated"], Field(alias="detail-type")]
    detail: IssuingDisputeUpdatedDetail

    @property
    def kind(self) -> Literal["issuing_dispute.updated"]:
        return "issuing_dispute.updated"
