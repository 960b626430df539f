# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import PaymentIntent
from pydantic import Field


class PaymentIntentPartiallyFundedData(SnapshotData):
    object: PaymentIntent


class PaymentIntentPartiallyFundedDetail(SnapshotDetail):
    data: PaymentIntentPartiallyFundedData


class PaymentIntentPartiallyFunded(SnapshotEvent):
    """Stripe's `payment_intent.partially_funded`:
    https://docs.stripe.com/api/events/types#event_types-payment_intent.partially_funded
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-payment_intent.partially_funded"
    )
    detail_type: Annotated[Literal["payment_intent.partially_funded"], Field(alias="detail-type")]
    detail: PaymentIntentPartiallyFundedDetail

    @property
    def kind(self) -> Literal["payment_intent.partially_funded"]:
        return "payment_intent.partially_funded"
