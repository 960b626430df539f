# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinObjectEvent
from pydantic import Field


class V1IssuingCardUpdated(ThinObjectEvent):
    """Stripe's `v1.issuing_card.updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_card.updated
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_card.updated"
    )
    __event_related__ = "IssuingCard"
    detail_type: Annotated[Literal["v1.issuing_card.updated"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["v1.issuing_card.updated"]:
        return "v1.issuing_card.updated"
