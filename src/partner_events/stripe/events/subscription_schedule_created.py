# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import SubscriptionSchedule
from pydantic import Field


class SubscriptionScheduleCreatedData(SnapshotData):
    object: SubscriptionSchedule


class SubscriptionScheduleCreatedDetail(SnapshotDetail):
    data: SubscriptionScheduleCreatedData


class SubscriptionScheduleCreated(SnapshotEvent):
    """Stripe's `subscription_schedule.created`:
    https://docs.stripe.com/api/events/types#event_types-subscription_schedule.created
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-subscription_schedule.created"
    )
    detail_type: Annotated[Literal["subscription_schedule.created"], Field(alias="detail-type")]
    detail: SubscriptionScheduleCreatedDetail

    @property
    def kind(self) -> Literal["subscription_schedule.created"]:
        return "subscription_schedule.created"
