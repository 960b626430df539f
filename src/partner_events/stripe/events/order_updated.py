# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Order
from pydantic import Field


class OrderUpdatedData(SnapshotData):
    object: Order


class OrderUpdatedDetail(SnapshotDetail):
    data: OrderUpdatedData


class OrderUpdated(SnapshotEvent):
    """Stripe's `order.updated`: https://docs.stripe.com/changelog"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/changelog"
    detail_type: Annotated[Literal["order.updated"], Field(alias="detail-type")]
    detail: OrderUpdatedDetail

    @property
    def kind(self) -> Literal["order.updated"]:
        return "order.updated"
