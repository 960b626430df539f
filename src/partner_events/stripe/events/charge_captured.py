# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Charge
from pydantic import Field


class ChargeCapturedData(SnapshotData):
    object: Charge


class ChargeCapturedDetail(SnapshotDetail):
    data: ChargeCapturedData


class ChargeCaptured(SnapshotEvent):
    """Stripe's `charge.captured`: https://docs.stripe.com/api/events/types#event_types-charge.captured"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-charge.captured"
    detail_type: Annotated[Literal["charge.captured"], Field(alias="detail-type")]
    detail: ChargeCapturedDetail

    @property
    def kind(self) -> Literal["charge.captured"]:
        return "charge.captured"
