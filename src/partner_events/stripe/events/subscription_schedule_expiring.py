# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import SubscriptionSchedule
from pydantic import Field


class SubscriptionScheduleExpiringData(SnapshotData):
    object: SubscriptionSchedule


class SubscriptionScheduleExpiringDetail(SnapshotDetail):
    data: SubscriptionScheduleExpiringData


class SubscriptionScheduleExpiring(SnapshotEvent):
    """Stripe's `subscription_schedule.expiring`:
    https://docs.stripe.com/api/events/types#event_types-subscription_schedule.expiring
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-subscription_schedule.expiring"
    )
    detail_type: Annotated[Literal["subscription_schedule.expiring"], Field(alias="detail-type")]
    detail: SubscriptionScheduleExpiringDetail

    @property
    def kind(self) -> Literal["subscription_schedule.expiring"]:
        return "subscription_schedule.expiring"
