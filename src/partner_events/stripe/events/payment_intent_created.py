# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import PaymentIntent
from pydantic import Field


class PaymentIntentCreatedData(SnapshotData):
    object: PaymentIntent


class PaymentIntentCreatedDetail(SnapshotDetail):
    data: PaymentIntentCreatedData


class PaymentIntentCreated(SnapshotEvent):
    """Stripe's `payment_intent.created`:
    https://docs.stripe.com/api/events/types#event_types-payment_intent.created
    """

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-payment_intent.created"
    detail_type: Annotated[Literal["payment_intent.created"], Field(alias="detail-type")]
    detail: PaymentIntentCreatedDetail

    @property
    def kind(self) -> Literal["payment_intent.created"]:
        return "payment_intent.created"
