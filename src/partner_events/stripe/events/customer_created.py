# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Customer
from pydantic import Field


class CustomerCreatedData(SnapshotData):
    object: Customer


class CustomerCreatedDetail(SnapshotDetail):
    data: CustomerCreatedData


class CustomerCreated(SnapshotEvent):
    """Stripe's `customer.created`: https://docs.stripe.com/api/events/types#event_types-customer.created"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-customer.created"
    detail_type: Annotated[Literal["customer.created"], Field(alias="detail-type")]
    detail: CustomerCreatedDetail

    @property
    def kind(self) -> Literal["customer.created"]:
        return "customer.created"
