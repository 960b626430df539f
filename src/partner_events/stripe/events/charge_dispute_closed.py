# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Dispute
from pydantic import Field


class ChargeDisputeClosedData(SnapshotData):
    object: Dispute


class ChargeDisputeClosedDetail(SnapshotDetail):
    data: ChargeDisputeClosedData


class ChargeDisputeClosed(SnapshotEvent):
    """Stripe's `charge.dispute.closed`:
    https://docs.stripe.com/api/events/types#event_types-charge.dispute.closed
    """

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-charge.dispute.closed"
    detail_type: Annotated[Literal["charge.dispute.closed"], Field(alias="detail-type")]
    detail: ChargeDisputeClosedDetail

    @property
    def kind(self) -> Literal["charge.dispute.closed"]:
        return "charge.dispute.closed"
