# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Order
from pydantic import Field


class OrderCreatedData(SnapshotData):
    object: Order


class OrderCreatedDetail(SnapshotDetail):
    data: OrderCreatedData


class OrderCreated(SnapshotEvent):
    """Stripe's `order.created`: https://docs.stripe.com/changelog"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/changelog"
    detail_type: Annotated[Literal["order.created"], Field(alias="detail-type")]
    detail: OrderCreatedDetail

    @property
    def kind(self) -> Literal["order.created"]:
        return "order.created"
