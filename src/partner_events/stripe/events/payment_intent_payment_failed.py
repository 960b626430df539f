# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import PaymentIntent
from pydantic import Field


class PaymentIntentPaymentFailedData(SnapshotData):
    object: PaymentIntent


class PaymentIntentPaymentFailedDetail(SnapshotDetail):
    data: PaymentIntentPaymentFailedData


class PaymentIntentPaymentFailed(SnapshotEvent):
    """Stripe's `payment_intent.payment_failed`:
    https://docs.stripe.com/api/events/types#event_types-payment_intent.payment_failed
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-payment_intent.payment_failed"
    )
    detail_type: Annotated[Literal["payment_intent.payment_failed"], Field(alias="detail-type")]
    detail: PaymentIntentPaymentFailedDetail

    @property
    def kind(self) -> Literal["payment_intent.payment_failed"]:
        return "payment_intent.payment_failed"
