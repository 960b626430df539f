# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinObjectEvent
from pydantic import Field


class V1QuoteAccepted(ThinObjectEvent):
    """Stripe's `v1.quote.accepted`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.quote.accepted
    """

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.quote.accepted"
    __event_related__ = "Quote"
    detail_type: Annotated[Literal["v1.quote.accepted"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["v1.quote.accepted"]:
        return "v1.quote.accepted"
