# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import CheckoutSession
from pydantic import Field


class CheckoutSessionCompletedData(SnapshotData):
    object: CheckoutSession


class CheckoutSessionCompletedDetail(SnapshotDetail):
    data: CheckoutSessionCompletedData


class CheckoutSessionCompleted(SnapshotEvent):
    """Stripe's `checkout.session.completed`:
    https://docs.stripe.com/api/events/types#event_types-checkout.session.completed
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-checkout.session.completed"
    )
    detail_type: Annotated[Literal["checkout.session.completed"], Field(alias="detail-type")]
    detail: CheckoutSessionCompletedDetail

    @property
    def kind(self) -> Literal["checkout.session.completed"]:
        return "checkout.session.completed"
