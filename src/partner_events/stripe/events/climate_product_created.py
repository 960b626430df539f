# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import ClimateProduct
from pydantic import Field


class ClimateProductCreatedData(SnapshotData):
    object: ClimateProduct


class ClimateProductCreatedDetail(SnapshotDetail):
    data: ClimateProductCreatedData


class ClimateProductCreated(SnapshotEvent):
    """Stripe's `climate.product.created`:
    https://docs.stripe.com/api/events/types#event_types-climate.product.created
    """

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-climate.product.created"
    detail_type: Annotated[Literal["climate.product.created"], Field(alias="detail-type")]
    detail: ClimateProductCreatedDetail

    @property
    def kind(self) -> Literal["climate.product.created"]:
        return "climate.product.created"
