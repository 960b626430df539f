# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Sku
from pydantic import Field


class SkuUpdatedData(SnapshotData):
    object: Sku


class SkuUpdatedDetail(SnapshotDetail):
    data: SkuUpdatedData


class SkuUpdated(SnapshotEvent):
    """Stripe's `sku.updated`: https://docs.stripe.com/changelog"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/changelog"
    detail_type: Annotated[Literal["sku.updated"], Field(alias="detail-type")]
    detail: SkuUpdatedDetail

    @property
    def kind(self) -> Literal["sku.updated"]:
        return "sku.updated"
