# Generated from schemas/stripe/events/v1.checkout.session.async_payment_failed.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import (
    EventFields,
    V1CheckoutSessionAsyncPaymentFailedDetailFields,
    classfield,
)
from pydantic import Field


class V1CheckoutSessionAsyncPaymentFailedDetail(ThinDetail):
    related_object: RelatedObject


class V1CheckoutSessionAsyncPaymentFailed(ThinEvent):
    """Stripe's `v1.checkout.session.async_payment_failed`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.checkout.session.async_payment_failed"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.checkout.session.async_payment_failed"
    )
    detail_type: Annotated[Literal["v1.checkout.session.async_payment_failed"], Field(alias="detail-type")]
    detail: V1CheckoutSessionAsyncPaymentFailedDetail

    @property
    def kind(self) -> Literal["v1.checkout.session.async_payment_failed"]:
        return "v1.checkout.session.async_payment_failed"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1CheckoutSessionAsyncPaymentFailedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1CheckoutSessionAsyncPaymentFailedDetailFields, V1CheckoutSessionAsyncPaymentFailedDetailFields]: ...
