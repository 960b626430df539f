# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinObjectEvent
from pydantic import Field


class V1ClimateOrderCanceled(ThinObjectEvent):
    """Stripe's `v1.climate.order.canceled`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.climate.order.canceled
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.climate.order.canceled"
    )
    __event_related__ = "ClimateOrder"
    detail_type: Annotated[Literal["v1.climate.order.canceled"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["v1.climate.order.canceled"]:
        return "v1.climate.order.canceled"
