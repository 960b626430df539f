# Generated from schemas/stripe/events/v1.checkout.session.completed.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import (
    EventFields,
    V1CheckoutSessionCompletedDetailFields,
    classfield,
)
from pydantic import Field


class V1CheckoutSessionCompletedDetail(ThinDetail):
    related_object: RelatedObject


class V1CheckoutSessionCompleted(ThinEvent):
    """Stripe's `v1.checkout.session.completed`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.checkout.session.completed"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.checkout.session.completed"
    )
    detail_type: Annotated[Literal["v1.checkout.session.completed"], Field(alias="detail-type")]
    detail: V1CheckoutSessionCompletedDetail

    @property
    def kind(self) -> Literal["v1.checkout.session.completed"]:
        return "v1.checkout.session.completed"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1CheckoutSessionCompletedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1CheckoutSessionCompletedDetailFields, V1CheckoutSessionCompletedDetailFields]: ...
