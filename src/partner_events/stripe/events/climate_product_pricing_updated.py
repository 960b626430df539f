# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import ClimateProduct
from pydantic import Field


class ClimateProductPricingUpdatedData(SnapshotData):
    object: ClimateProduct


class ClimateProductPricingUpdatedDetail(SnapshotDetail):
    data: ClimateProductPricingUpdatedData


class ClimateProductPricingUpdated(SnapshotEvent):
    """Stripe's `climate.product.pricing_updated`:
    https://docs.stripe.com/api/events/types#event_types-climate.product.pricing_updated
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-climate.product.pricing_updated"
    )
    detail_type: Annotated[Literal["climate.product.pricing_updated"], Field(alias="detail-type")]
    detail: ClimateProductPricingUpdatedDetail

    @property
    def kind(self) -> Literal["climate.product.pricing_updated"]:
        return "climate.product.pricing_updated"
