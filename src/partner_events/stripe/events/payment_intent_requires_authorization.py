# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import PaymentIntent
from pydantic import Field


class PaymentIntentRequiresAuthorizationData(SnapshotData):
    object: PaymentIntent


class PaymentIntentRequiresAuthorizationDetail(SnapshotDetail):
    data: PaymentIntentRequiresAuthorizationData


class PaymentIntentRequiresAuthorization(SnapshotEvent):
    """Stripe's `payment_intent.requires_authorization`: https://docs.stripe.com/changelog"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/changelog"
    detail_type: Annotated[Literal["payment_intent.requires_authorization"], Field(alias="detail-type")]
    detail: PaymentIntentRequiresAuthorizationDetail

    @property
    def kind(self) -> Literal["payment_intent.requires_authorization"]:
        return "payment_intent.requires_authorization"
