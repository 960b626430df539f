# Generated from schemas/stripe/events/v1.customer.subscription.cancel_at_changed.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import (
    EventFields,
    V1CustomerSubscriptionCancelAtChangedDetailFields,
    classfield,
)
from pydantic import Field


class V1CustomerSubscriptionCancelAtChangedDetail(ThinDetail):
    related_object: RelatedObject


class V1CustomerSubscriptionCancelAtChanged(ThinEvent):
    """Stripe's `v1.customer.subscription.cancel_at_changed`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.cancel_at_changed"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.cancel_at_changed"
    )
    detail_type: Annotated[Literal["v1.customer.subscription.cancel_at_changed"], Field(alias="detail-type")]
    detail: V1CustomerSubscriptionCancelAtChangedDetail

    @property
    def kind(self) -> Literal["v1.customer.subscription.cancel_at_changed"]:
        return "v1.customer.subscription.cancel_at_changed"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1CustomerSubscriptionCancelAtChangedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1CustomerSubscriptionCancelAtChangedDetailFields, V1CustomerSubscriptionCancelAtChangedDetailFields]: ...
