# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import PaymentIntent
from pydantic import Field


class PaymentIntentProcessingData(SnapshotData):
    object: PaymentIntent


class PaymentIntentProcessingDetail(SnapshotDetail):
    data: PaymentIntentProcessingData


class PaymentIntentProcessing(SnapshotEvent):
    """Stripe's `payment_intent.processing`:
    https://docs.stripe.com/api/events/types#event_types-payment_intent.processing
    """

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-payment_intent.processing"
    detail_type: Annotated[Literal["payment_intent.processing"], Field(alias="detail-type")]
    detail: PaymentIntentProcessingDetail

    @property
    def kind(self) -> Literal["payment_intent.processing"]:
        return "payment_intent.processing"
