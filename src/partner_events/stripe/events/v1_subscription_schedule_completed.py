# Generated from schemas/stripe/events/v1.subscription_schedule.completed.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import (
    EventFields,
    V1SubscriptionScheduleCompletedDetailFields,
    classfield,
)
from pydantic import Field


class V1SubscriptionScheduleCompletedDetail(ThinDetail):
    related_object: RelatedObject


class V1SubscriptionScheduleCompleted(ThinEvent):
    """Stripe's `v1.subscription_schedule.completed`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.subscription_schedule.completed"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.subscription_schedule.completed"
    )
    detail_type: Annotated[Literal["v1.subscription_schedule.completed"], Field(alias="detail-type")]
    detail: V1SubscriptionScheduleCompletedDetail

    @property
    def kind(self) -> Literal["v1.subscription_schedule.completed"]:
        return "v1.subscription_schedule.completed"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1SubscriptionScheduleCompletedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1SubscriptionScheduleCompletedDetailFields, V1SubscriptionScheduleCompletedDetailFields]: ...
