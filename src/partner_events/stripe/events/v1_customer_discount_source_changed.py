# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinEvent
from pydantic import Field


class V1CustomerDiscountSourceChanged(ThinEvent):
    """Stripe's `v1.customer.discount.source_changed`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.discount.source_changed
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.discount.source_changed"
    )
    detail_type: Annotated[Literal["v1.customer.discount.source_changed"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["v1.customer.discount.source_changed"]:
        return "v1.customer.discount.source_changed"
