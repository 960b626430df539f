# Generated from schemas/stripe/events/v1.payment_intent.amount_capturable_updated.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import (
    EventFields,
    V1PaymentIntentAmountCapturableUpdatedDetailFields,
    classfield,
)
from pydantic import Field


class V1PaymentIntentAmountCapturableUpdatedDetail(ThinDetail):
    related_object: RelatedObject


class V1PaymentIntentAmountCapturableUpdated(ThinEvent):
    """Stripe's `v1.payment_intent.amount_capturable_updated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payment_intent.amount_capturable_updated"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payment_intent.amount_capturable_updated"
    )
    detail_type: Annotated[Literal["v1.payment_intent.amount_capturable_updated"], Field(alias="detail-type")]
    detail: V1PaymentIntentAmountCapturableUpdatedDetail

    @property
    def kind(self) -> Literal["v1.payment_intent.amount_capturable_updated"]:
        return "v1.payment_intent.amount_capturable_updated"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1PaymentIntentAmountCapturableUpdatedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1PaymentIntentAmountCapturableUpdatedDetailFields, V1PaymentIntentAmountCapturableUpdatedDetailFields]: ...
