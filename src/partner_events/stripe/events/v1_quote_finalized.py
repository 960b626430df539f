# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinObjectEvent
from pydantic import Field


class V1QuoteFinalized(ThinObjectEvent):
    """Stripe's `v1.quote.finalized`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.quote.finalized
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.quote.finalized"
    )
    __event_related__ = "Quote"
    detail_type: Annotated[Literal["v1.quote.finalized"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["v1.quote.finalized"]:
        return "v1.quote.finalized"
