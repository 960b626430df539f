# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Price
from pydantic import Field


class PriceDeletedData(SnapshotData):
    object: Price


class PriceDeletedDetail(SnapshotDetail):
    data: PriceDeletedData


class PriceDeleted(SnapshotEvent):
    """Stripe's `price.deleted`: https://docs.stripe.com/api/events/types#event_types-price.deleted"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-price.deleted"
    detail_type: Annotated[Literal["price.deleted"], Field(alias="detail-type")]
    detail: PriceDeletedDetail

    @property
    def kind(self) -> Literal["price.deleted"]:
        return "price.deleted"
