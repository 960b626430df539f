# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import SubscriptionSchedule
from pydantic import Field


class SubscriptionScheduleReleasedData(SnapshotData):
    object: SubscriptionSchedule


class SubscriptionScheduleReleasedDetail(SnapshotDetail):
    data: SubscriptionScheduleReleasedData


class SubscriptionScheduleReleased(SnapshotEvent):
    """Stripe's `subscription_schedule.released`:
    https://docs.stripe.com/api/events/types#event_types-subscription_schedule.released
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-subscription_schedule.released"
    )
    detail_type: Annotated[Literal["subscription_schedule.released"], Field(alias="detail-type")]
    detail: SubscriptionScheduleReleasedDetail

    @property
    def kind(self) -> Literal["subscription_schedule.released"]:
        return "subscription_schedule.released"
