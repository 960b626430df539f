# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import PaymentIntent
from pydantic import Field


class PaymentIntentAmountCapturableUpdatedData(SnapshotData):
    object: PaymentIntent


class PaymentIntentAmountCapturableUpdatedDetail(SnapshotDetail):
    data: PaymentIntentAmountCapturableUpdatedData


class PaymentIntentAmountCapturableUpdated(SnapshotEvent):
    """Stripe's `payment_intent.amount_capturable_updated`:
    https://docs.stripe.com/api/events/types#event_types-payment_intent.amount_capturable_updated
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-payment_intent.amount_capturable_updated"
    )
    detail_type: Annotated[Literal["payment_intent.amount_capturable_updated"], Field(alias="detail-type")]
    detail: PaymentIntentAmountCapturableUpdatedDetail

    @property
    def kind(self) -> Literal["payment_intent.amount_capturable_updated"]:
        return "payment_intent.amount_capturable_updated"
