# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Refund
from pydantic import Field


class ChargeRefundUpdatedData(SnapshotData):
    object: Refund


class ChargeRefundUpdatedDetail(SnapshotDetail):
    data: ChargeRefundUpdatedData


class ChargeRefundUpdated(SnapshotEvent):
    """Stripe's `charge.refund.updated`:
    https://docs.stripe.com/api/events/types#event_types-charge.refund.updated
    """

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-charge.refund.updated"
    detail_type: Annotated[Literal["charge.refund.updated"], Field(alias="detail-type")]
    detail: ChargeRefundUpdatedDetail

    @property
    def kind(self) -> Literal["charge.refund.updated"]:
        return "charge.refund.updated"
