# Generated from schemas/stripe/events/v1.customer.subscription.created.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import (
    EventFields,
    V1CustomerSubscriptionCreatedDetailFields,
    classfield,
)
from pydantic import Field


class V1CustomerSubscriptionCreatedDetail(ThinDetail):
    related_object: RelatedObject


class V1CustomerSubscriptionCreated(ThinEvent):
    """Stripe's `v1.customer.subscription.created`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.created"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.created"
    )
    detail_type: Annotated[Literal["v1.customer.subscription.created"], Field(alias="detail-type")]
    detail: V1CustomerSubscriptionCreatedDetail

    @property
    def kind(self) -> Literal["v1.customer.subscription.created"]:
        return "v1.customer.subscription.created"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1CustomerSubscriptionCreatedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1CustomerSubscriptionCreatedDetailFields, V1CustomerSubscriptionCreatedDetailFields]: ...
