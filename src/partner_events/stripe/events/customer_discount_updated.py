# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Discount
from pydantic import Field


class CustomerDiscountUpdatedData(SnapshotData):
    object: Discount


class CustomerDiscountUpdatedDetail(SnapshotDetail):
    data: CustomerDiscountUpdatedData


class CustomerDiscountUpdated(SnapshotEvent):
    """Stripe's `customer.discount.updated`:
    https://docs.stripe.com/api/events/types#event_types-customer.discount.updated
    """

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-customer.discount.updated"
    detail_type: Annotated[Literal["customer.discount.updated"], Field(alias="detail-type")]
    detail: CustomerDiscountUpdatedDetail

    @property
    def kind(self) -> Literal["customer.discount.updated"]:
        return "customer.discount.updated"
