# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Subscription
from pydantic import Field


class CustomerSubscriptionResumedData(SnapshotData):
    object: Subscription


class CustomerSubscriptionResumedDetail(SnapshotDetail):
    data: CustomerSubscriptionResumedData


class CustomerSubscriptionResumed(SnapshotEvent):
    """Stripe's `customer.subscription.resumed`:
    https://docs.stripe.com/api/events/types#event_types-customer.subscription.resumed
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-customer.subscription.resumed"
    )
    detail_type: Annotated[Literal["customer.subscription.resumed"], Field(alias="detail-type")]
    detail: CustomerSubscriptionResumedDetail

    @property
    def kind(self) -> Literal["customer.subscription.resumed"]:
        return "customer.subscription.resumed"
