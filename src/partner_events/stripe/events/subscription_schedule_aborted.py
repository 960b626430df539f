# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import SubscriptionSchedule
from pydantic import Field


class SubscriptionScheduleAbortedData(SnapshotData):
    object: SubscriptionSchedule


class SubscriptionScheduleAbortedDetail(SnapshotDetail):
    data: SubscriptionScheduleAbortedData


class SubscriptionScheduleAborted(SnapshotEvent):
    """Stripe's `subscription_schedule.aborted`:
    https://docs.stripe.com/api/events/types#event_types-subscription_schedule.aborted
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-subscription_schedule.aborted"
    )
    detail_type: Annotated[Literal["subscription_schedule.aborted"], Field(alias="detail-type")]
    detail: SubscriptionScheduleAbortedDetail

    @property
    def kind(self) -> Literal["subscription_schedule.aborted"]:
        return "subscription_schedule.aborted"
