# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import CheckoutSession
from pydantic import Field


class CheckoutSessionAsyncPaymentFailedData(SnapshotData):
    object: CheckoutSession


class CheckoutSessionAsyncPaymentFailedDetail(SnapshotDetail):
    data: CheckoutSessionAsyncPaymentFailedData


class CheckoutSessionAsyncPaymentFailed(SnapshotEvent):
    """Stripe's `checkout.session.async_payment_failed`:
    https://docs.stripe.com/api/events/types#event_types-checkout.session.async_payment_failed
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-checkout.session.async_payment_failed"
    )
    detail_type: Annotated[Literal["checkout.session.async_payment_failed"], Field(alias="detail-type")]
    detail: CheckoutSessionAsyncPaymentFailedDetail

    @property
    def kind(self) -> Literal["checkout.session.async_payment_failed"]:
        return "checkout.session.async_payment_failed"
