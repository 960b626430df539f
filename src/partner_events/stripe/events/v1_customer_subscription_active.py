# Generated from schemas/stripe/events/v1.customer.subscription.active.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import (
    EventFields,
    V1CustomerSubscriptionActiveDetailFields,
    classfield,
)
from pydantic import Field


class V1CustomerSubscriptionActiveDetail(ThinDetail):
    related_object: RelatedObject


class V1CustomerSubscriptionActive(ThinEvent):
    """Stripe's `v1.customer.subscription.active`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.active"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.active"
    )
    detail_type: Annotated[Literal["v1.customer.subscription.active"], Field(alias="detail-type")]
    detail: V1CustomerSubscriptionActiveDetail

    @property
    def kind(self) -> Literal["v1.customer.subscription.active"]:
        return "v1.customer.subscription.active"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1CustomerSubscriptionActiveDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1CustomerSubscriptionActiveDetailFields, V1CustomerSubscriptionActiveDetailFields]: ...
