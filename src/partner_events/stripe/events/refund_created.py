# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Refund
from pydantic import Field


class RefundCreatedData(SnapshotData):
    object: Refund


class RefundCreatedDetail(SnapshotDetail):
    data: RefundCreatedData


class RefundCreated(SnapshotEvent):
    """Stripe's `refund.created`: https://docs.stripe.com/api/events/types#event_types-refund.created"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-refund.created"
    detail_type: Annotated[Literal["refund.created"], Field(alias="detail-type")]
    detail: RefundCreatedDetail

    @property
    def kind(self) -> Literal["refund.created"]:
        return "refund.created"
