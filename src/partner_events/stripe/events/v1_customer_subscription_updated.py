# Generated from schemas/stripe/events/v1.customer.subscription.updated.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import (
    EventFields,
    V1CustomerSubscriptionUpdatedDetailFields,
    classfield,
)
from pydantic import Field


class V1CustomerSubscriptionUpdatedDetail(ThinDetail):
    related_object: RelatedObject


class V1CustomerSubscriptionUpdated(ThinEvent):
    """Stripe's `v1.customer.subscription.updated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.updated"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.updated"
    )
    detail_type: Annotated[Literal["v1.customer.subscription.updated"], Field(alias="detail-type")]
    detail: V1CustomerSubscriptionUpdatedDetail

    @property
    def kind(self) -> Literal["v1.customer.subscription.updated"]:
        return "v1.customer.subscription.updated"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1CustomerSubscriptionUpdatedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1CustomerSubscriptionUpdatedDetailFields, V1CustomerSubscriptionUpdatedDetailFields]: ...
