# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Refund
from pydantic import Field


class RefundUpdatedData(SnapshotData):
    object: Refund


class RefundUpdatedDetail(SnapshotDetail):
    data: RefundUpdatedData


class RefundUpdated(SnapshotEvent):
    """Stripe's `refund.updated`: https://docs.stripe.com/api/events/types#event_types-refund.updated"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-refund.updated"
    detail_type: Annotated[Literal["refund.updated"], Field(alias="detail-type")]
    detail: RefundUpdatedDetail

    @property
    def kind(self) -> Literal["refund.updated"]:
        return "refund.updated"
