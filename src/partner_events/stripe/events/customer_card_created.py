# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Card
from pydantic import Field


class CustomerCardCreatedData(SnapshotData):
    object: Card


class CustomerCardCreatedDetail(SnapshotDetail):
    data: CustomerCardCreatedData


class CustomerCardCreated(SnapshotEvent):
    """Stripe's `customer.card.created`: https://docs.stripe.com/changelog"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/changelog"
    detail_type: Annotated[Literal["customer.card.created"], Field(alias="detail-type")]
    detail: CustomerCardCreatedDetail

    @property
    def kind(self) -> Literal["customer.card.created"]:
        return "customer.card.created"
