# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import IssuingDispute
from pydantic import Field


class IssuingDisputeFundsRescindedData(SnapshotData):
    object: IssuingDispute


class IssuingDisputeFundsRescindedDetail(SnapshotDetail):
    data: IssuingDisputeFundsRescindedData


class IssuingDisputeFundsRescinded(SnapshotEvent):
    """Stripe's `issuing_dispute.funds_rescinded`:
    https://docs.stripe.com/api/events/types#event_types-issuing_dispute.funds_rescinded
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-issuing_dispute.funds_rescinded"
    )
    detail_type: Annotated[Literal["issuing_dispute.funds_rescinded"], Field(alias="detail-type")]
    detail: IssuingDisputeFundsRescindedDetail

    @property
    def kind(self) -> Literal["issuing_dispute.funds_rescinded"]:
        return "issuing_dispute.funds_rescinded"
