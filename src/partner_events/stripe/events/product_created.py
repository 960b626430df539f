# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Product
from pydantic import Field


class ProductCreatedData(SnapshotData):
    object: Product


class ProductCreatedDetail(SnapshotDetail):
    data: ProductCreatedData


class ProductCreated(SnapshotEvent):
    """Stripe's `product.created`: https://docs.stripe.com/api/events/types#event_types-product.created"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-product.created"
    detail_type: Annotated[Literal["product.created"], Field(alias="detail-type")]
    detail: ProductCreatedDetail

    @property
    def kind(self) -> Literal["product.created"]:
        return "product.created"
