# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Charge
from pydantic import Field


class ChargePendingData(SnapshotData):
    object: Charge


class ChargePendingDetail(SnapshotDetail):
    data: ChargePendingData


class ChargePending(SnapshotEvent):
    """Stripe's `charge.pending`: https://docs.stripe.com/api/events/types#event_types-charge.pending"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-charge.pending"
    detail_type: Annotated[Literal["charge.pending"], Field(alias="detail-type")]
    detail: ChargePendingDetail

    @property
    def kind(self) -> Literal["charge.pending"]:
        return "charge.pending"
