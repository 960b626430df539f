# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import PaymentIntent
from pydantic import Field


class PaymentIntentRequiresActionData(SnapshotData):
    object: PaymentIntent


class PaymentIntentRequiresActionDetail(SnapshotDetail):
    data: PaymentIntentRequiresActionData


class PaymentIntentRequiresAction(SnapshotEvent):
    """Stripe's `payment_intent.requires_action`:
    https://docs.stripe.com/api/events/types#event_types-payment_intent.requires_action
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-payment_intent.requires_action"
    )
    detail_type: Annotated[Literal["payment_intent.requires_action"], Field(alias="detail-type")]
    detail: PaymentIntentRequiresActionDetail

    @property
    def kind(self) -> Literal["payment_intent.requires_action"]:
        return "payment_intent.requires_action"
