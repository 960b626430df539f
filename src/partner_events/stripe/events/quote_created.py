# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Quote
from pydantic import Field


class QuoteCreatedData(SnapshotData):
    object: Quote


class QuoteCreatedDetail(SnapshotDetail):
    data: QuoteCreatedData


class QuoteCreated(SnapshotEvent):
    """Stripe's `quote.created`: https://docs.stripe.com/api/events/types#event_types-quote.created"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-quote.created"
    detail_type: Annotated[Literal["quote.created"], Field(alias="detail-type")]
    detail: QuoteCreatedDetail

    @property
    def kind(self) -> Literal["quote.created"]:
        return "quote.created"
