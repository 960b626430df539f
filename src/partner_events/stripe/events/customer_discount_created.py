# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Discount
from pydantic import Field


class CustomerDiscountCreatedData(SnapshotData):
    object: Discount


class CustomerDiscountCreatedDetail(SnapshotDetail):
    data: CustomerDiscountCreatedData


class CustomerDiscountCreated(SnapshotEvent):
    """Stripe's `customer.discount.created`:
    https://docs.stripe.com/api/events/types#event_types-customer.discount.created
    """

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-customer.discount.created"
    detail_type: Annotated[Literal["customer.discount.created"], Field(alias="detail-type")]
    detail: CustomerDiscountCreatedDetail

    @property
    def kind(self) -> Literal["customer.discount.created"]:
        return "customer.discount.created"
