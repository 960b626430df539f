# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Quote
from pydantic import Field


class QuoteCanceledData(SnapshotData):
    object: Quote


class QuoteCanceledDetail(SnapshotDetail):
    data: QuoteCanceledData


class QuoteCanceled(SnapshotEvent):
    """Stripe's `quote.canceled`: https://docs.stripe.com/api/events/types#event_types-quote.canceled"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-quote.canceled"
    detail_type: Annotated[Literal["quote.canceled"], Field(alias="detail-type")]
    detail: QuoteCanceledDetail

    @property
    def kind(self) -> Literal["quote.canceled"]:
        return "quote.canceled"
