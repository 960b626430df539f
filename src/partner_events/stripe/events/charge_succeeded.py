# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Charge
from pydantic import Field


class ChargeSucceededData(SnapshotData):
    object: Charge


class ChargeSucceededDetail(SnapshotDetail):
    data: ChargeSucceededData


class ChargeSucceeded(SnapshotEvent):
    """Stripe's `charge.succeeded`: https://docs.stripe.com/api/events/types#event_types-charge.succeeded"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-charge.succeeded"
    detail_type: Annotated[Literal["charge.succeeded"], Field(alias="detail-type")]
    detail: ChargeSucceededDetail

    @property
    def kind(self) -> Literal["charge.succeeded"]:
        return "charge.succeeded"
