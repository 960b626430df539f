# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Card
from pydantic import Field


class CustomerCardContactCardholderData(SnapshotData):
    object: Card


class CustomerCardContactCardholderDetail(SnapshotDetail):
    data: CustomerCardContactCardholderData


class CustomerCardContactCardholder(SnapshotEvent):
    """Stripe's `customer.card.contact_cardholder`: https://docs.stripe.com/changelog"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/changelog"
    detail_type: Annotated[Literal["customer.card.contact_cardholder"], Field(alias="detail-type")]
    detail: CustomerCardContactCardholderDetail

    @property
    def kind(self) -> Literal["customer.card.contact_cardholder"]:
        return "customer.card.contact_cardholder"
