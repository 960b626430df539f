# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import SubscriptionSchedule
from pydantic import Field


class SubscriptionScheduleCanceledData(SnapshotData):
    object: SubscriptionSchedule


class SubscriptionScheduleCanceledDetail(SnapshotDetail):
    data: SubscriptionScheduleCanceledData


class SubscriptionScheduleCanceled(SnapshotEvent):
    """Stripe's `subscription_schedule.canceled`:
    https://docs.stripe.com/api/events/types#event_types-subscription_schedule.canceled
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-subscription_schedule.canceled"
    )
    detail_type: Annotated[Literal["subscription_schedule.canceled"], Field(alias="detail-type")]
    detail: SubscriptionScheduleCanceledDetail

    @property
    def kind(self) -> Literal["subscription_schedule.canceled"]:
        return "subscription_schedule.canceled"
