# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Product
from pydantic import Field


class ProductDeletedData(SnapshotData):
    object: Product


class ProductDeletedDetail(SnapshotDetail):
    data: ProductDeletedData


class ProductDeleted(SnapshotEvent):
    """Stripe's `product.deleted`: https://docs.stripe.com/api/events/types#event_types-product.deleted"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-product.deleted"
    detail_type: Annotated[Literal["product.deleted"], Field(alias="detail-type")]
    detail: ProductDeletedDetail

    @property
    def kind(self) -> Literal["product.deleted"]:
        return "product.deleted"
