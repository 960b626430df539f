# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import SubscriptionSchedule
from pydantic import Field


class SubscriptionScheduleCompletedData(SnapshotData):
    object: SubscriptionSchedule


class SubscriptionScheduleCompletedDetail(SnapshotDetail):
    data: SubscriptionScheduleCompletedData


class SubscriptionScheduleCompleted(SnapshotEvent):
    """Stripe's `subscription_schedule.completed`:
    https://docs.stripe.com/api/events/types#event_types-subscription_schedule.completed
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-subscription_schedule.completed"
    )
    detail_type: Annotated[Literal["subscription_schedule.completed"], Field(alias="detail-type")]
    detail: SubscriptionScheduleCompletedDetail

    @property
    def kind(self) -> Literal["subscription_schedule.completed"]:
        return "subscription_schedule.completed"
