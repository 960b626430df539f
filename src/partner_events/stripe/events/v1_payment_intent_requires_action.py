# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinObjectEvent
from pydantic import Field


class V1PaymentIntentRequiresAction(ThinObjectEvent):
    """Stripe's `v1.payment_intent.requires_action`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payment_intent.requires_action
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payment_intent.requires_action"
    )
    __event_related__ = "PaymentIntent"
    detail_type: Annotated[Literal["v1.payment_intent.requires_action"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["v1.payment_intent.requires_action"]:
        return "v1.payment_intent.requires_action"
