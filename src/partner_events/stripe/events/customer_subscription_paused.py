# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Subscription
from pydantic import Field


class CustomerSubscriptionPausedData(SnapshotData):
    object: Subscription


class CustomerSubscriptionPausedDetail(SnapshotDetail):
    data: CustomerSubscriptionPausedData


class CustomerSubscriptionPaused(SnapshotEvent):
    """Stripe's `customer.subscription.paused`:
    https://docs.stripe.com/api/events/types#event_types-customer.subscription.paused
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-customer.subscription.paused"
    )
    detail_type: Annotated[Literal["customer.subscription.paused"], Field(alias="detail-type")]
    detail: CustomerSubscriptionPausedDetail

    @property
    def kind(self) -> Literal["customer.subscription.paused"]:
        return "customer.subscription.paused"
