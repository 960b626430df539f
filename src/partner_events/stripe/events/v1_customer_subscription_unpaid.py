# Generated from schemas/stripe/events/v1.customer.subscription.unpaid.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import (
    EventFields,
    V1CustomerSubscriptionUnpaidDetailFields,
    classfield,
)
from pydantic import Field


class V1CustomerSubscriptionUnpaidDetail(ThinDetail):
    related_object: RelatedObject


class V1CustomerSubscriptionUnpaid(ThinEvent):
    """Stripe's `v1.customer.subscription.unpaid`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.unpaid"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.unpaid"
    )
    detail_type: Annotated[Literal["v1.customer.subscription.unpaid"], Field(alias="detail-type")]
    detail: V1CustomerSubscriptionUnpaidDetail

    @property
    def kind(self) -> Literal["v1.customer.subscription.unpaid"]:
        return "v1.customer.subscription.unpaid"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1CustomerSubscriptionUnpaidDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1CustomerSubscriptionUnpaidDetailFields, V1CustomerSubscriptionUnpaidDetailFields]: ...
