# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import PaymentIntent
from pydantic import Field


class PaymentIntentSucceededData(SnapshotData):
    object: PaymentIntent


class PaymentIntentSucceededDetail(SnapshotDetail):
    data: PaymentIntentSucceededData


class PaymentIntentSucceeded(SnapshotEvent):
    """Stripe's `payment_intent.succeeded`:
    https://docs.stripe.com/api/events/types#event_types-payment_intent.succeeded
    """

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-payment_intent.succeeded"
    detail_type: Annotated[Literal["payment_intent.succeeded"], Field(alias="detail-type")]
    detail: PaymentIntentSucceededDetail

    @property
    def kind(self) -> Literal["payment_intent.succeeded"]:
        return "payment_intent.succeeded"
