# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import CheckoutSession
from pydantic import Field


class CheckoutSessionAsyncPaymentSucceededData(SnapshotData):
    object: CheckoutSession


class CheckoutSessionAsyncPaymentSucceededDetail(SnapshotDetail):
    data: CheckoutSessionAsyncPaymentSucceededData


class CheckoutSessionAsyncPaymentSucceeded(SnapshotEvent):
    """Stripe's `checkout.session.async_payment_succeeded`:
    https://docs.stripe.com/api/events/types#event_types-checkout.session.async_payment_succeeded
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-checkout.session.async_payment_succeeded"
    )
    detail_type: Annotated[Literal["checkout.session.async_payment_succeeded"], Field(alias="detail-type")]
    detail: CheckoutSessionAsyncPaymentSucceededDetail

    @property
    def kind(self) -> Literal["checkout.session.async_payment_succeeded"]:
        return "checkout.session.async_payment_succeeded"
