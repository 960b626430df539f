# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinObjectEvent
from pydantic import Field


class V1ClimateOrderDelivered(ThinObjectEvent):
    """Stripe's `v1.climate.order.delivered`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.climate.order.delivered
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.climate.order.delivered"
    )
    __event_related__ = "ClimateOrder"
    detail_type: Annotated[Literal["v1.climate.order.delivered"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["v1.climate.order.delivered"]:
        return "v1.climate.order.delivered"
