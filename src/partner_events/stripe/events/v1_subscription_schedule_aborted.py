# Generated from schemas/stripe/events/v1.subscription_schedule.aborted.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import (
    EventFields,
    V1SubscriptionScheduleAbortedDetailFields,
    classfield,
)
from pydantic import Field


class V1SubscriptionScheduleAbortedDetail(ThinDetail):
    related_object: RelatedObject


class V1SubscriptionScheduleAborted(ThinEvent):
    """Stripe's `v1.subscription_schedule.aborted`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.subscription_schedule.aborted"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.subscription_schedule.aborted"
    )
    detail_type: Annotated[Literal["v1.subscription_schedule.aborted"], Field(alias="detail-type")]
    detail: V1SubscriptionScheduleAbortedDetail

    @property
    def kind(self) -> Literal["v1.subscription_schedule.aborted"]:
        return "v1.subscription_schedule.aborted"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1SubscriptionScheduleAbortedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1SubscriptionScheduleAbortedDetailFields, V1SubscriptionScheduleAbortedDetailFields]: ...
