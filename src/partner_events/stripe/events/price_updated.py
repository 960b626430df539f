# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Price
from pydantic import Field


class PriceUpdatedData(SnapshotData):
    object: Price


class PriceUpdatedDetail(SnapshotDetail):
    data: PriceUpdatedData


class PriceUpdated(SnapshotEvent):
    """Stripe's `price.updated`: https://docs.stripe.com/api/events/types#event_types-price.updated"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-price.updated"
    detail_type: Annotated[Literal["price.updated"], Field(alias="detail-type")]
    detail: PriceUpdatedDetail

    @property
    def kind(self) -> Literal["price.updated"]:
        return "price.updated"
