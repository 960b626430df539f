# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinObjectEvent
from pydantic import Field


class V1CheckoutSessionCompleted(ThinObjectEvent):
    """Stripe's `v1.checkout.session.completed`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.checkout.session.completed
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.checkout.session.completed"
    )
    __event_related__ = "CheckoutSession"
    detail_type: Annotated[Literal["v1.checkout.session.completed"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["v1.checkout.session.completed"]:
        return "v1.checkout.session.completed"
