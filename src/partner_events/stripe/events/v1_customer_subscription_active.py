# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinObjectEvent
from pydantic import Field


class V1CustomerSubscriptionActive(ThinObjectEvent):
    """Stripe's `v1.customer.subscription.active`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.active
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.active"
    )
    __event_related__ = "Subscription"
    detail_type: Annotated[Literal["v1.customer.subscription.active"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["v1.customer.subscription.active"]:
        return "v1.customer.subscription.active"
