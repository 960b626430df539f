# Generated from schemas/stripe/events/v1.customer.subscription.deleted.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import (
    EventFields,
    V1CustomerSubscriptionDeletedDetailFields,
    classfield,
)
from pydantic import Field


class V1CustomerSubscriptionDeletedDetail(ThinDetail):
    related_object: RelatedObject


class V1CustomerSubscriptionDeleted(ThinEvent):
    """Stripe's `v1.customer.subscription.deleted`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.deleted"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.deleted"
    )
    detail_type: Annotated[Literal["v1.customer.subscription.deleted"], Field(alias="detail-type")]
    detail: V1CustomerSubscriptionDeletedDetail

    @property
    def kind(self) -> Literal["v1.customer.subscription.deleted"]:
        return "v1.customer.subscription.deleted"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1CustomerSubscriptionDeletedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1CustomerSubscriptionDeletedDetailFields, V1CustomerSubscriptionDeletedDetailFields]: ...
