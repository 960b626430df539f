# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinObjectEvent
from pydantic import Field


class V1PaymentMethodUpdated(ThinObjectEvent):
    """Stripe's `v1.payment_method.updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payment_method.updated
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payment_method.updated"
    )
    __event_related__ = "PaymentMethod"
    detail_type: Annotated[Literal["v1.payment_method.updated"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["v1.payment_method.updated"]:
        return "v1.payment_method.updated"
