# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import IssuingDispute
from pydantic import Field


class IssuingDisputeFundsReinstatedData(SnapshotData):
    object: IssuingDispute


class IssuingDisputeFundsReinstatedDetail(SnapshotDetail):
    data: IssuingDisputeFundsReinstatedData


class IssuingDisputeFundsReinstated(SnapshotEvent):
    """Stripe's `issuing_dispute.funds_reinstated`:
    https://docs.stripe.com/api/events/types#event_types-issuing_dispute.funds_reinstated
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-issuing_dispute.funds_reinstated"
    )
    detail_type: Annotated[Literal["issuing_dispute.funds_reinstated"], Field(alias="detail-type")]
    detail: IssuingDisputeFundsReinstatedDetail

    @property
    def kind(self) -> Literal["issuing_dispute.funds_reinstated"]:
        return "issuing_dispute.funds_reinstated"
