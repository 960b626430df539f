# Generated from schemas/stripe/events/v1.customer.subscription.resumed.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import (
    EventFields,
    V1CustomerSubscriptionResumedDetailFields,
    classfield,
)
from pydantic import Field


class V1CustomerSubscriptionResumedDetail(ThinDetail):
    related_object: RelatedObject


class V1CustomerSubscriptionResumed(ThinEvent):
    """Stripe's `v1.customer.subscription.resumed`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.resumed"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.resumed"
    )
    detail_type: Annotated[Literal["v1.customer.subscription.resumed"], Field(alias="detail-type")]
    detail: V1CustomerSubscriptionResumedDetail

    @property
    def kind(self) -> Literal["v1.customer.subscription.resumed"]:
        return "v1.customer.subscription.resumed"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1CustomerSubscriptionResumedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1CustomerSubscriptionResumedDetailFields, V1CustomerSubscriptionResumedDetailFields]: ...
