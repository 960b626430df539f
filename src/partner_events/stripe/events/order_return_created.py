# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import OrderReturn
from pydantic import Field


class OrderReturnCreatedData(SnapshotData):
    object: OrderReturn


class OrderReturnCreatedDetail(SnapshotDetail):
    data: OrderReturnCreatedData


class OrderReturnCreated(SnapshotEvent):
    """Stripe's `order_return.created`: https://docs.stripe.com/changelog"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/changelog"
    detail_type: Annotated[Literal["order_return.created"], Field(alias="detail-type")]
    detail: OrderReturnCreatedDetail

    @property
    def kind(self) -> Literal["order_return.created"]:
        return "order_return.created"
