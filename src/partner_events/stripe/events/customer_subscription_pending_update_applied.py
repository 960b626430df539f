# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Subscription
from pydantic import Field


class CustomerSubscriptionPendingUpdateAppliedData(SnapshotData):
    object: Subscription


class CustomerSubscriptionPendingUpdateAppliedDetail(SnapshotDetail):
    data: CustomerSubscriptionPendingUpdateAppliedData


class CustomerSubscriptionPendingUpdateApplied(SnapshotEvent):
    """Stripe's `customer.subscription.pending_update_applied`:
    https://docs.stripe.com/api/events/types#event_types-customer.subscription.pending_update_applied
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-customer.subscription.pending_update_applied"
    )
    detail_type: Annotated[
        Literal["customer.subscription.pending_update_applied"],
        Field(alias="detail-type"),
    ]
    detail: CustomerSubscriptionPendingUpdateAppliedDetail

    @property
    def kind(self) -> Literal["customer.subscription.pending_update_applied"]:
        return "customer.subscription.pending_update_applied"
