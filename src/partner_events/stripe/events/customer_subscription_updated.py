# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Subscription
from pydantic import Field


class CustomerSubscriptionUpdatedData(SnapshotData):
    object: Subscription


class CustomerSubscriptionUpdatedDetail(SnapshotDetail):
    data: CustomerSubscriptionUpdatedData


class CustomerSubscriptionUpdated(SnapshotEvent):
    """Stripe's `customer.subscription.updated`:
    https://docs.stripe.com/api/events/types#event_types-customer.subscription.updated
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-customer.subscription.updated"
    )
    detail_type: Annotated[Literal["customer.subscription.updated"], Field(alias="detail-type")]
    detail: CustomerSubscriptionUpdatedDetail

    @property
    def kind(self) -> Literal["customer.subscription.updated"]:
        return "customer.subscription.updated"
