# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Source
from pydantic import Field


class CustomerSourceContactCardholderData(SnapshotData):
    object: Source


class CustomerSourceContactCardholderDetail(SnapshotDetail):
    data: CustomerSourceContactCardholderData


class CustomerSourceContactCardholder(SnapshotEvent):
    """Stripe's `customer.source.contact_cardholder`: https://docs.stripe.com/changelog"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/changelog"
    detail_type: Annotated[Literal["customer.source.contact_cardholder"], Field(alias="detail-type")]
    detail: CustomerSourceContactCardholderDetail

    @property
    def kind(self) -> Literal["customer.source.contact_cardholder"]:
        return "customer.source.contact_cardholder"
