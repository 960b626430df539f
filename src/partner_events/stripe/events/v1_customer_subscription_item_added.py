# Generated from schemas/stripe/events/v1.customer.subscription.item_added.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import (
    EventFields,
    V1CustomerSubscriptionItemAddedDetailFields,
    classfield,
)
from pydantic import Field


class V1CustomerSubscriptionItemAddedDetail(ThinDetail):
    related_object: RelatedObject


class V1CustomerSubscriptionItemAdded(ThinEvent):
    """Stripe's `v1.customer.subscription.item_added`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.item_added"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.item_added"
    )
    detail_type: Annotated[Literal["v1.customer.subscription.item_added"], Field(alias="detail-type")]
    detail: V1CustomerSubscriptionItemAddedDetail

    @property
    def kind(self) -> Literal["v1.customer.subscription.item_added"]:
        return "v1.customer.subscription.item_added"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1CustomerSubscriptionItemAddedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1CustomerSubscriptionItemAddedDetailFields, V1CustomerSubscriptionItemAddedDetailFields]: ...
