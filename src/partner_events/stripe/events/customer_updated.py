# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Customer
from pydantic import Field


class CustomerUpdatedData(SnapshotData):
    object: Customer


class CustomerUpdatedDetail(SnapshotDetail):
    data: CustomerUpdatedData


class CustomerUpdated(SnapshotEvent):
    """Stripe's `customer.updated`: https://docs.stripe.com/api/events/types#event_types-customer.updated"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-customer.updated"
    detail_type: Annotated[Literal["customer.updated"], Field(alias="detail-type")]
    detail: CustomerUpdatedDetail

    @property
    def kind(self) -> Literal["customer.updated"]:
        return "customer.updated"
