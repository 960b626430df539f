# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import ClimateOrder
from pydantic import Field


class ClimateOrderCanceledData(SnapshotData):
    object: ClimateOrder


class ClimateOrderCanceledDetail(SnapshotDetail):
    data: ClimateOrderCanceledData


class ClimateOrderCanceled(SnapshotEvent):
    """Stripe's `climate.order.canceled`:
    https://docs.stripe.com/api/events/types#event_types-climate.order.canceled
    """

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-climate.order.canceled"
    detail_type: Annotated[Literal["climate.order.canceled"], Field(alias="detail-type")]
    detail: ClimateOrderCanceledDetail

    @property
    def kind(self) -> Literal["climate.order.canceled"]:
        return "climate.order.canceled"
