# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Customer
from pydantic import Field


class CustomerDeletedData(SnapshotData):
    object: Customer


class CustomerDeletedDetail(SnapshotDetail):
    data: CustomerDeletedData


class CustomerDeleted(SnapshotEvent):
    """Stripe's `customer.deleted`: https://docs.stripe.com/api/events/types#event_types-customer.deleted"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-customer.deleted"
    detail_type: Annotated[Literal["customer.deleted"], Field(alias="detail-type")]
    detail: CustomerDeletedDetail

    @property
    def kind(self) -> Literal["customer.deleted"]:
        return "customer.deleted"
