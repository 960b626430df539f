# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Charge
from pydantic import Field


class ChargeUpdatedData(SnapshotData):
    object: Charge


class ChargeUpdatedDetail(SnapshotDetail):
    data: ChargeUpdatedData


class ChargeUpdated(SnapshotEvent):
    """Stripe's `charge.updated`: https://docs.stripe.com/api/events/types#event_types-charge.updated"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-charge.updated"
    detail_type: Annotated[Literal["charge.updated"], Field(alias="detail-type")]
    detail: ChargeUpdatedDetail

    @property
    def kind(self) -> Literal["charge.updated"]:
        return "charge.updated"
