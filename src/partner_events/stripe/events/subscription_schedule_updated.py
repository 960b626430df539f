# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import SubscriptionSchedule
from pydantic import Field


class SubscriptionScheduleUpdatedData(SnapshotData):
    object: SubscriptionSchedule


class SubscriptionScheduleUpdatedDetail(SnapshotDetail):
    data: SubscriptionScheduleUpdatedData


class SubscriptionScheduleUpdated(SnapshotEvent):
    """Stripe's `subscription_schedule.updated`:
    https://docs.stripe.com/api/events/types#event_types-subscription_schedule.updated
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-subscription_schedule.updated"
    )
    detail_type: Annotated[Literal["subscription_schedule.updated"], Field(alias="detail-type")]
    detail: SubscriptionScheduleUpdatedDetail

    @property
    def kind(self) -> Literal["subscription_schedule.updated"]:
        return "subscription_schedule.updated"
