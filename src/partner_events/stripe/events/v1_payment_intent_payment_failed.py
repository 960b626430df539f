# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinObjectEvent
from pydantic import Field


class V1PaymentIntentPaymentFailed(ThinObjectEvent):
    """Stripe's `v1.payment_intent.payment_failed`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payment_intent.payment_failed
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payment_intent.payment_failed"
    )
    __event_related__ = "PaymentIntent"
    detail_type: Annotated[Literal["v1.payment_intent.payment_failed"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["v1.payment_intent.payment_failed"]:
        return "v1.payment_intent.payment_failed"
