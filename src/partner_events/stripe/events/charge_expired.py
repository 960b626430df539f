# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Charge
from pydantic import Field


class ChargeExpiredData(SnapshotData):
    object: Charge


class ChargeExpiredDetail(SnapshotDetail):
    data: ChargeExpiredData


class ChargeExpired(SnapshotEvent):
    """Stripe's `charge.expired`: https://docs.stripe.com/api/events/types#event_types-charge.expired"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-charge.expired"
    detail_type: Annotated[Literal["charge.expired"], Field(alias="detail-type")]
    detail: ChargeExpiredDetail

    @property
    def kind(self) -> Literal["charge.expired"]:
        return "charge.expired"
