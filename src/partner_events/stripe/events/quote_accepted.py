# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Quote
from pydantic import Field


class QuoteAcceptedData(SnapshotData):
    object: Quote


class QuoteAcceptedDetail(SnapshotDetail):
    data: QuoteAcceptedData


class QuoteAccepted(SnapshotEvent):
    """Stripe's `quote.accepted`: https://docs.stripe.com/api/events/types#event_types-quote.accepted"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-quote.accepted"
    detail_type: Annotated[Literal["quote.accepted"], Field(alias="detail-type")]
    detail: QuoteAcceptedDetail

    @property
    def kind(self) -> Literal["quote.accepted"]:
        return "quote.accepted"
