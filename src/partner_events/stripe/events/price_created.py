# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Price
from pydantic import Field


class PriceCreatedData(SnapshotData):
    object: Price


class PriceCreatedDetail(SnapshotDetail):
    data: PriceCreatedData


class PriceCreated(SnapshotEvent):
    """Stripe's `price.created`: https://docs.stripe.com/api/events/types#event_types-price.created"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-price.created"
    detail_type: Annotated[Literal["price.created"], Field(alias="detail-type")]
    detail: PriceCreatedDetail

    @property
    def kind(self) -> Literal["price.created"]:
        return "price.created"
