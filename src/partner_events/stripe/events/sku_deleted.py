# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Sku
from pydantic import Field


class SkuDeletedData(SnapshotData):
    object: Sku


class SkuDeletedDetail(SnapshotDetail):
    data: SkuDeletedData


class SkuDeleted(SnapshotEvent):
    """Stripe's `sku.deleted`: https://docs.stripe.com/changelog"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/changelog"
    detail_type: Annotated[Literal["sku.deleted"], Field(alias="detail-type")]
    detail: SkuDeletedDetail

    @property
    def kind(self) -> Literal["sku.deleted"]:
        return "sku.deleted"
