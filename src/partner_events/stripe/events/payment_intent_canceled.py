# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import PaymentIntent
from pydantic import Field


class PaymentIntentCanceledData(SnapshotData):
    object: PaymentIntent


class PaymentIntentCanceledDetail(SnapshotDetail):
    data: PaymentIntentCanceledData


class PaymentIntentCanceled(SnapshotEvent):
    """Stripe's `payment_intent.canceled`:
    https://docs.stripe.com/api/events/types#event_types-payment_intent.canceled
    """

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-payment_intent.canceled"
    detail_type: Annotated[Literal["payment_intent.canceled"], Field(alias="detail-type")]
    detail: PaymentIntentCanceledDetail

    @property
    def kind(self) -> Literal["payment_intent.canceled"]:
        return "payment_intent.canceled"
