# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinObjectEvent
from pydantic import Field


class V2CoreEventDestinationPing(ThinObjectEvent):
    """Stripe's `v2.core.event_destination.ping`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v2.core.event_destination.ping
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.core.event_destination.ping"
    )
    __event_related__ = "V2CoreEventDestination"
    detail_type: Annotated[Literal["v2.core.event_destination.ping"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["v2.core.event_destination.ping"]:
        return "v2.core.event_destination.ping"
