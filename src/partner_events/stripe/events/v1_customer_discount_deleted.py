# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinSingletonEvent
from pydantic import Field


class V1CustomerDiscountDeleted(ThinSingletonEvent):
    """Stripe's `v1.customer.discount.deleted`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.discount.deleted
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.discount.deleted"
    )
    __event_related__ = "Discount"
    detail_type: Annotated[Literal["v1.customer.discount.deleted"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["v1.customer.discount.deleted"]:
        return "v1.customer.discount.deleted"
