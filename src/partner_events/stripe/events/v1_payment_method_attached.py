# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinObjectEvent
from pydantic import Field


class V1PaymentMethodAttached(ThinObjectEvent):
    """Stripe's `v1.payment_method.attached`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payment_method.attached
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payment_method.attached"
    )
    __event_related__ = "PaymentMethod"
    detail_type: Annotated[Literal["v1.payment_method.attached"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["v1.payment_method.attached"]:
        return "v1.payment_method.attached"
