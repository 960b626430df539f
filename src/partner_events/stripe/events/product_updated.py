# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Product
from pydantic import Field


class ProductUpdatedData(SnapshotData):
    object: Product


class ProductUpdatedDetail(SnapshotDetail):
    data: ProductUpdatedData


class ProductUpdated(SnapshotEvent):
    """Stripe's `product.updated`: https://docs.stripe.com/api/events/types#event_types-product.updated"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-product.updated"
    detail_type: Annotated[Literal["product.updated"], Field(alias="detail-type")]
    detail: ProductUpdatedDetail

    @property
    def kind(self) -> Literal["product.updated"]:
        return "product.updated"
