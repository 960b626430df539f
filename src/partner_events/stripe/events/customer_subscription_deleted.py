# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Subscription
from pydantic import Field


class CustomerSubscriptionDeletedData(SnapshotData):
    object: Subscription


class CustomerSubscriptionDeletedDetail(SnapshotDetail):
    data: CustomerSubscriptionDeletedData


class CustomerSubscriptionDeleted(SnapshotEvent):
    """Stripe's `customer.subscription.deleted`:
    https://docs.stripe.com/api/events/types#event_types-customer.subscription.deleted
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-customer.subscription.deleted"
    )
    detail_type: Annotated[Literal["customer.subscription.deleted"], Field(alias="detail-type")]
    detail: CustomerSubscriptionDeletedDetail

    @property
    def kind(self) -> Literal["customer.subscription.deleted"]:
        return "customer.subscription.deleted"
