# Generated from schemas/stripe/events/v1.customer.subscription.trialing.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import (
    EventFields,
    V1CustomerSubscriptionTrialingDetailFields,
    classfield,
)
from pydantic import Field


class V1CustomerSubscriptionTrialingDetail(ThinDetail):
    related_object: RelatedObject


class V1CustomerSubscriptionTrialing(ThinEvent):
    """Stripe's `v1.customer.subscription.trialing`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.trialing"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.trialing"
    )
    detail_type: Annotated[Literal["v1.customer.subscription.trialing"], Field(alias="detail-type")]
    detail: V1CustomerSubscriptionTrialingDetail

    @property
    def kind(self) -> Literal["v1.customer.subscription.trialing"]:
        return "v1.customer.subscription.trialing"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1CustomerSubscriptionTrialingDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1CustomerSubscriptionTrialingDetailFields, V1CustomerSubscriptionTrialingDetailFields]: ...
