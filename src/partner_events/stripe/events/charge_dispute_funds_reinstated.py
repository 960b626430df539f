# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Dispute
from pydantic import Field


class ChargeDisputeFundsReinstatedData(SnapshotData):
    object: Dispute


class ChargeDisputeFundsReinstatedDetail(SnapshotDetail):
    data: ChargeDisputeFundsReinstatedData


class ChargeDisputeFundsReinstated(SnapshotEvent):
    """Stripe's `charge.dispute.funds_reinstated`:
    https://docs.stripe.com/api/events/types#event_types-charge.dispute.funds_reinstated
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-charge.dispute.funds_reinstated"
    )
    detail_type: Annotated[Literal["charge.dispute.funds_reinstated"], Field(alias="detail-type")]
    detail: ChargeDisputeFundsReinstatedDetail

    @property
    def kind(self) -> Literal["charge.dispute.funds_reinstated"]:
        return "charge.dispute.funds_reinstated"
