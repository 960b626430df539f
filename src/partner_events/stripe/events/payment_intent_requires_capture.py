# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import PaymentIntent
from pydantic import Field


class PaymentIntentRequiresCaptureData(SnapshotData):
    object: PaymentIntent


class PaymentIntentRequiresCaptureDetail(SnapshotDetail):
    data: PaymentIntentRequiresCaptureData


class PaymentIntentRequiresCapture(SnapshotEvent):
    """Stripe's `payment_intent.requires_capture`: https://docs.stripe.com/changelog"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/changelog"
    detail_type: Annotated[Literal["payment_intent.requires_capture"], Field(alias="detail-type")]
    detail: PaymentIntentRequiresCaptureDetail

    @property
    def kind(self) -> Literal["payment_intent.requires_capture"]:
        return "payment_intent.requires_capture"
