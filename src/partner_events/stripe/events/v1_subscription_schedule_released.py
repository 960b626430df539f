# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinObjectEvent
from pydantic import Field


class V1SubscriptionScheduleReleased(ThinObjectEvent):
    """Stripe's `v1.subscription_schedule.released`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.subscription_schedule.released
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.subscription_schedule.released"
    )
    __event_related__ = "SubscriptionSchedule"
    detail_type: Annotated[Literal["v1.subscription_schedule.released"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["v1.subscription_schedule.released"]:
        return "v1.subscription_schedule.released"
