# Generated from schemas/stripe/events/v1.payment_intent.payment_failed.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import (
    EventFields,
    V1PaymentIntentPaymentFailedDetailFields,
    classfield,
)
from pydantic import Field


class V1PaymentIntentPaymentFailedDetail(ThinDetail):
    related_object: RelatedObject


class V1PaymentIntentPaymentFailed(ThinEvent):
    """Stripe's `v1.payment_intent.payment_failed`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payment_intent.payment_failed"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payment_intent.payment_failed"
    )
    detail_type: Annotated[Literal["v1.payment_intent.payment_failed"], Field(alias="detail-type")]
    detail: V1PaymentIntentPaymentFailedDetail

    @property
    def kind(self) -> Literal["v1.payment_intent.payment_failed"]:
        return "v1.payment_intent.payment_failed"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1PaymentIntentPaymentFailedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1PaymentIntentPaymentFailedDetailFields, V1PaymentIntentPaymentFailedDetailFields]: ...
