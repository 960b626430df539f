# Generated from schemas/stripe/events/v1.customer.subscription.item_removed.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import (
    EventFields,
    V1CustomerSubscriptionItemRemovedDetailFields,
    classfield,
)
from pydantic import Field


class V1CustomerSubscriptionItemRemovedDetail(ThinDetail):
    related_object: RelatedObject


class V1CustomerSubscriptionItemRemoved(ThinEvent):
    """Stripe's `v1.customer.subscription.item_removed`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.item_removed"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.item_removed"
    )
    detail_type: Annotated[Literal["v1.customer.subscription.item_removed"], Field(alias="detail-type")]
    detail: V1CustomerSubscriptionItemRemovedDetail

    @property
    def kind(self) -> Literal["v1.customer.subscription.item_removed"]:
        return "v1.customer.subscription.item_removed"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1CustomerSubscriptionItemRemovedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1CustomerSubscriptionItemRemovedDetailFields, V1CustomerSubscriptionItemRemovedDetailFields]: ...
