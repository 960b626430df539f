# Generated from schemas/stripe/events/v1.customer.subscription.item_quantity_changed.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import (
    EventFields,
    V1CustomerSubscriptionItemQuantityChangedDetailFields,
    classfield,
)
from pydantic import Field


class V1CustomerSubscriptionItemQuantityChangedDetail(ThinDetail):
    related_object: RelatedObject


class V1CustomerSubscriptionItemQuantityChanged(ThinEvent):
    """Stripe's `v1.customer.subscription.item_quantity_changed`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.item_quantity_changed"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.item_quantity_changed"
    )
    detail_type: Annotated[
        Literal["v1.customer.subscription.item_quantity_changed"], Field(alias="detail-type")
    ]
    detail: V1CustomerSubscriptionItemQuantityChangedDetail

    @property
    def kind(self) -> Literal["v1.customer.subscription.item_quantity_changed"]:
        return "v1.customer.subscription.item_quantity_changed"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1CustomerSubscriptionItemQuantityChangedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1CustomerSubscriptionItemQuantityChangedDetailFields, V1CustomerSubscriptionItemQuantityChangedDetailFields]: ...
