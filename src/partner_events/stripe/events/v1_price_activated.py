# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinObjectEvent
from pydantic import Field


class V1PriceActivated(ThinObjectEvent):
    """Stripe's `v1.price.activated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.price.activated
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.price.activated"
    )
    __event_related__ = "Price"
    detail_type: Annotated[Literal["v1.price.activated"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["v1.price.activated"]:
        return "v1.price.activated"
