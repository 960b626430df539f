# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinObjectEvent
from pydantic import Field


class V1PaymentIntentSucceeded(ThinObjectEvent):
    """Stripe's `v1.payment_intent.succeeded`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payment_intent.succeeded
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payment_intent.succeeded"
    )
    __event_related__ = "PaymentIntent"
    detail_type: Annotated[Literal["v1.payment_intent.succeeded"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["v1.payment_intent.succeeded"]:
        return "v1.payment_intent.succeeded"
