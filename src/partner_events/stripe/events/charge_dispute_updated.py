# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Dispute
from pydantic import Field


class ChargeDisputeUpdatedData(SnapshotData):
    object: Dispute


class ChargeDisputeUpdatedDetail(SnapshotDetail):
    data: ChargeDisputeUpdatedData


class ChargeDisputeUpdated(SnapshotEvent):
    """Stripe's `charge.dispute.updated`:
    https://docs.stripe.com/api/events/types#event_types-charge.dispute.updated
    """

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-charge.dispute.updated"
    detail_type: Annotated[Literal["charge.dispute.updated"], Field(alias="detail-type")]
    detail: ChargeDisputeUpdatedDetail

    @property
    def kind(self) -> Literal["charge.dispute.updated"]:
        return "charge.dispute.updated"
