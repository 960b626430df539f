# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Charge
from pydantic import Field


class ChargeFailedData(SnapshotData):
    object: Charge


class ChargeFailedDetail(SnapshotDetail):
    data: ChargeFailedData


class ChargeFailed(SnapshotEvent):
    """Stripe's `charge.failed`: https://docs.stripe.com/api/events/types#event_types-charge.failed"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-charge.failed"
    detail_type: Annotated[Literal["charge.failed"], Field(alias="detail-type")]
    detail: ChargeFailedDetail

    @property
    def kind(self) -> Literal["charge.failed"]:
        return "charge.failed"
