# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Card
from pydantic import Field


class CustomerCardDeletedData(SnapshotData):
    object: Card


class CustomerCardDeletedDetail(SnapshotDetail):
    data: CustomerCardDeletedData


class CustomerCardDeleted(SnapshotEvent):
    """Stripe's `customer.card.deleted`: https://docs.stripe.com/changelog"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/changelog"
    detail_type: Annotated[Literal["customer.card.deleted"], Field(alias="detail-type")]
    detail: CustomerCardDeletedDetail

    @property
    def kind(self) -> Literal["customer.card.deleted"]:
        return "customer.card.deleted"
