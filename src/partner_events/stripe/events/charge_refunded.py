# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Charge
from pydantic import Field


class ChargeRefundedData(SnapshotData):
    object: Charge


class ChargeRefundedDetail(SnapshotDetail):
    data: ChargeRefundedData


class ChargeRefunded(SnapshotEvent):
    """Stripe's `charge.refunded`: https://docs.stripe.com/api/events/types#event_types-charge.refunded"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-charge.refunded"
    detail_type: Annotated[Literal["charge.refunded"], Field(alias="detail-type")]
    detail: ChargeRefundedDetail

    @property
    def kind(self) -> Literal["charge.refunded"]:
        return "charge.refunded"
