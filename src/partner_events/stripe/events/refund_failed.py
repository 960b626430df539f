# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Refund
from pydantic import Field


class RefundFailedData(SnapshotData):
    object: Refund


class RefundFailedDetail(SnapshotDetail):
    data: RefundFailedData


class RefundFailed(SnapshotEvent):
    """Stripe's `refund.failed`: https://docs.stripe.com/api/events/types#event_types-refund.failed"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-refund.failed"
    detail_type: Annotated[Literal["refund.failed"], Field(alias="detail-type")]
    detail: RefundFailedDetail

    @property
    def kind(self) -> Literal["refund.failed"]:
        return "refund.failed"
