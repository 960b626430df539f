# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import ClimateOrder
from pydantic import Field


class ClimateOrderDelayedData(SnapshotData):
    object: ClimateOrder


class ClimateOrderDelayedDetail(SnapshotDetail):
    data: ClimateOrderDelayedData


class ClimateOrderDelayed(SnapshotEvent):
    """Stripe's `climate.order.delayed`:
    https://docs.stripe.com/api/events/types#event_types-climate.order.delayed
    """

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-climate.order.delayed"
    detail_type: Annotated[Literal["climate.order.delayed"], Field(alias="detail-type")]
    detail: ClimateOrderDelayedDetail

    @property
    def kind(self) -> Literal["climate.order.delayed"]:
        return "climate.order.delayed"
