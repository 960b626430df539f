# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Subscription
from pydantic import Field


class CustomerSubscriptionCreatedData(SnapshotData):
    object: Subscription


class CustomerSubscriptionCreatedDetail(SnapshotDetail):
    data: CustomerSubscriptionCreatedData


class CustomerSubscriptionCreated(SnapshotEvent):
    """Stripe's `customer.subscription.created`:
    https://docs.stripe.com/api/events/types#event_types-customer.subscription.created
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-customer.subscription.created"
    )
    detail_type: Annotated[Literal["customer.subscription.created"], Field(alias="detail-type")]
    detail: CustomerSubscriptionCreatedDetail

    @property
    def kind(self) -> Literal["customer.subscription.created"]:
        return "customer.subscription.created"
