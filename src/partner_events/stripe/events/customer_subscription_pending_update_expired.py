# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Subscription
from pydantic import Field


class CustomerSubscriptionPendingUpdateExpiredData(SnapshotData):
    object: Subscription


class CustomerSubscriptionPendingUpdateExpiredDetail(SnapshotDetail):
    data: CustomerSubscriptionPendingUpdateExpiredData


class CustomerSubscriptionPendingUpdateExpired(SnapshotEvent):
    """Stripe's `customer.subscription.pending_update_expired`:
    https://docs.stripe.com/api/events/types#event_types-customer.subscription.pending_update_expired
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-customer.subscription.pending_update_expired"
    )
    detail_type: Annotated[
        Literal["customer.subscription.pending_update_expired"],
        Field(alias="detail-type"),
    ]
    detail: CustomerSubscriptionPendingUpdateExpiredDetail

    @property
    def kind(self) -> Literal["customer.subscription.pending_update_expired"]:
        return "customer.subscription.pending_update_expired"
