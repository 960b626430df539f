# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Order
from pydantic import Field


class OrderPaymentSucceededData(SnapshotData):
    object: Order


class OrderPaymentSucceededDetail(SnapshotDetail):
    data: OrderPaymentSucceededData


class OrderPaymentSucceeded(SnapshotEvent):
    """Stripe's `order.payment_succeeded`: https://docs.stripe.com/changelog"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/changelog"
    detail_type: Annotated[Literal["order.payment_succeeded"], Field(alias="detail-type")]
    detail: OrderPaymentSucceededDetail

    @property
    def kind(self) -> Literal["order.payment_succeeded"]:
        return "order.payment_succeeded"
