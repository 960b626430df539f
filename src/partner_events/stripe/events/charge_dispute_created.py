# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Dispute
from pydantic import Field


class ChargeDisputeCreatedData(SnapshotData):
    object: Dispute


class ChargeDisputeCreatedDetail(SnapshotDetail):
    data: ChargeDisputeCreatedData


class ChargeDisputeCreated(SnapshotEvent):
    """Stripe's `charge.dispute.created`:
    https://docs.stripe.com/api/events/types#event_types-charge.dispute.created
    """

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-charge.dispute.created"
    detail_type: Annotated[Literal["charge.dispute.created"], Field(alias="detail-type")]
    detail: ChargeDisputeCreatedDetail

    @property
    def kind(self) -> Literal["charge.dispute.created"]:
        return "charge.dispute.created"
