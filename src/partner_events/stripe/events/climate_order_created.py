# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import ClimateOrder
from pydantic import Field


class ClimateOrderCreatedData(SnapshotData):
    object: ClimateOrder


class ClimateOrderCreatedDetail(SnapshotDetail):
    data: ClimateOrderCreatedData


class ClimateOrderCreated(SnapshotEvent):
    """Stripe's `climate.order.created`:
    https://docs.stripe.com/api/events/types#event_types-climate.order.created
    """

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-climate.order.created"
    detail_type: Annotated[Literal["climate.order.created"], Field(alias="detail-type")]
    detail: ClimateOrderCreatedDetail

    @property
    def kind(self) -> Literal["climate.order.created"]:
        return "climate.order.created"
