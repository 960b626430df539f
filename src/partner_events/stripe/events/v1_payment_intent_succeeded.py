# Generated from schemas/stripe/events/v1.payment_intent.succeeded.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import EventFields, V1PaymentIntentSucceededDetailFields, classfield
from pydantic import Field


class V1PaymentIntentSucceededDetail(ThinDetail):
    related_object: RelatedObject


class V1PaymentIntentSucceeded(ThinEvent):
    """Stripe's `v1.payment_intent.succeeded`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payment_intent.succeeded"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payment_intent.succeeded"
    )
    detail_type: Annotated[Literal["v1.payment_intent.succeeded"], Field(alias="detail-type")]
    detail: V1PaymentIntentSucceededDetail

    @property
    def kind(self) -> Literal["v1.payment_intent.succeeded"]:
        return "v1.payment_intent.succeeded"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1PaymentIntentSucceededDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1PaymentIntentSucceededDetailFields, V1PaymentIntentSucceededDetailFields]: ...
