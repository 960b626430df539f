# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Card
from pydantic import Field


class CustomerCardUpdatedData(SnapshotData):
    object: Card


class CustomerCardUpdatedDetail(SnapshotDetail):
    data: CustomerCardUpdatedData


class CustomerCardUpdated(SnapshotEvent):
    """Stripe's `customer.card.updated`: https://docs.stripe.com/changelog"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/changelog"
    detail_type: Annotated[Literal["customer.card.updated"], Field(alias="detail-type")]
    detail: CustomerCardUpdatedDetail

    @property
    def kind(self) -> Literal["customer.card.updated"]:
        return "customer.card.updated"
