# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Subscription
from pydantic import Field


class CustomerSubscriptionTrialWillEndData(SnapshotData):
    object: Subscription


class CustomerSubscriptionTrialWillEndDetail(SnapshotDetail):
    data: CustomerSubscriptionTrialWillEndData


class CustomerSubscriptionTrialWillEnd(SnapshotEvent):
    """Stripe's `customer.subscription.trial_will_end`:
    https://docs.stripe.com/api/events/types#event_types-customer.subscription.trial_will_end
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-customer.subscription.trial_will_end"
    )
    detail_type: Annotated[Literal["customer.subscription.trial_will_end"], Field(alias="detail-type")]
    detail: CustomerSubscriptionTrialWillEndDetail

    @property
    def kind(self) -> Literal["customer.subscription.trial_will_end"]:
        return "customer.subscription.trial_will_end"
