# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import ClimateOrder
from pydantic import Field


class ClimateOrderProductSubstitutedData(SnapshotData):
    object: ClimateOrder


class ClimateOrderProductSubstitutedDetail(SnapshotDetail):
    data: ClimateOrderProductSubstitutedData


class ClimateOrderProductSubstituted(SnapshotEvent):
    """Stripe's `climate.order.product_substituted`:
    https://docs.stripe.com/api/events/types#event_types-climate.order.product_substituted
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-climate.order.product_substituted"
    )
    detail_type: Annotated[Literal["climate.order.product_substituted"], Field(alias="detail-type")]
    detail: ClimateOrderProductSubstitutedDetail

    @property
    def kind(self) -> Literal["climate.order.product_substituted"]:
        return "climate.order.product_substituted"
