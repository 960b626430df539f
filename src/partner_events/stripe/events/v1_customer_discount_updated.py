# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinSingletonEvent
from pydantic import Field


class V1CustomerDiscountUpdated(ThinSingletonEvent):
    """Stripe's `v1.customer.discount.updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.discount.updated
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.discount.updated"
    )
    __event_related__ = "Discount"
    detail_type: Annotated[Literal["v1.customer.discount.updated"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["v1.customer.discount.updated"]:
        return "v1.customer.discount.updated"
