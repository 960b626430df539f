# Generated from schemas/stripe/events/v1.payment_intent.processing.json by `python -m codegen`; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ObjectDetail, ThinEvent
from pydantic import Field


class V1PaymentIntentProcessing(ThinEvent):
    """Stripe's `v1.payment_intent.processing`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payment_intent.processing"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payment_intent.processing"
    )
    detail_type: Annotated[Literal["v1.payment_intent.processing"], Field(alias="detail-type")]
    detail: ObjectDetail

    @property
    def kind(self) -> Literal["v1.payment_intent.processing"]:
        return "v1.payment_intent.processing"
