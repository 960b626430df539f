# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Dispute
from pydantic import Field


class ChargeDisputeFundsWithdrawnData(SnapshotData):
    object: Dispute


class ChargeDisputeFundsWithdrawnDetail(SnapshotDetail):
    data: ChargeDisputeFundsWithdrawnData


class ChargeDisputeFundsWithdrawn(SnapshotEvent):
    """Stripe's `charge.dispute.funds_withdrawn`:
    https://docs.stripe.com/api/events/types#event_types-charge.dispute.funds_withdrawn
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-charge.dispute.funds_withdrawn"
    )
    detail_type: Annotated[Literal["charge.dispute.funds_withdrawn"], Field(alias="detail-type")]
    detail: ChargeDisputeFundsWithdrawnDetail

    @property
    def kind(self) -> Literal["charge.dispute.funds_withdrawn"]:
        return "charge.dispute.funds_withdrawn"
