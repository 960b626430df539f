# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import ClimateOrder
from pydantic import Field


class ClimateOrderDeliveredData(SnapshotData):
    object: ClimateOrder


class ClimateOrderDeliveredDetail(SnapshotDetail):
    data: ClimateOrderDeliveredData


class ClimateOrderDelivered(SnapshotEvent):
    """Stripe's `climate.order.delivered`:
    https://docs.stripe.com/api/events/types#event_types-climate.order.delivered
    """

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-climate.order.delivered"
    detail_type: Annotated[Literal["climate.order.delivered"], Field(alias="detail-type")]
    detail: ClimateOrderDeliveredDetail

    @property
    def kind(self) -> Literal["climate.order.delivered"]:
        return "climate.order.delivered"
