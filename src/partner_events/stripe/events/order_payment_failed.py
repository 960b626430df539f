# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Order
from pydantic import Field


class OrderPaymentFailedData(SnapshotData):
    object: Order


class OrderPaymentFailedDetail(SnapshotDetail):
    data: OrderPaymentFailedData


class OrderPaymentFailed(SnapshotEvent):
    """Stripe's `order.payment_failed`: https://docs.stripe.com/changelog"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/changelog"
    detail_type: Annotated[Literal["order.payment_failed"], Field(alias="detail-type")]
    detail: OrderPaymentFailedDetail

    @property
    def kind(self) -> Literal["order.payment_failed"]:
        return "order.payment_failed"
