# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Sku
from pydantic import Field


class SkuCreatedData(SnapshotData):
    object: Sku


class SkuCreatedDetail(SnapshotDetail):
    data: SkuCreatedData


class SkuCreated(SnapshotEvent):
    """Stripe's `sku.created`: https://docs.stripe.com/changelog"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/changelog"
    detail_type: Annotated[Literal["sku.created"], Field(alias="detail-type")]
    detail: SkuCreatedDetail

    @property
    def kind(self) -> Literal["sku.created"]:
        return "sku.created"
