# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinObjectEvent
from pydantic import Field


class V1ClimateProductCreated(ThinObjectEvent):
    """Stripe's `v1.climate.product.created`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.climate.product.created
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.climate.product.created"
    )
    __event_related__ = "ClimateProduct"
    detail_type: Annotated[Literal["v1.climate.product.created"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["v1.climate.product.created"]:
        return "v1.climate.product.created"
