# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinObjectEvent
from pydantic import Field


class V1PaymentIntentPartiallyFunded(ThinObjectEvent):
    """Stripe's `v1.payment_intent.partially_funded`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payment_intent.partially_funded
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payment_intent.partially_funded"
    )
    __event_related__ = "PaymentIntent"
    detail_type: Annotated[Literal["v1.payment_intent.partially_funded"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["v1.payment_intent.partially_funded"]:
        return "v1.payment_intent.partially_funded"
