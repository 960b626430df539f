# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Quote
from pydantic import Field


class QuoteFinalizedData(SnapshotData):
    object: Quote


class QuoteFinalizedDetail(SnapshotDetail):
    data: QuoteFinalizedData


class QuoteFinalized(SnapshotEvent):
    """Stripe's `quote.finalized`: https://docs.stripe.com/api/events/types#event_types-quote.finalized"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-quote.finalized"
    detail_type: Annotated[Literal["quote.finalized"], Field(alias="detail-type")]
    detail: QuoteFinalizedDetail

    @property
    def kind(self) -> Literal["quote.finalized"]:
        return "quote.finalized"
