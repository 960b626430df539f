# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Discount
from pydantic import Field


class CustomerDiscountDeletedData(SnapshotData):
    object: Discount


class CustomerDiscountDeletedDetail(SnapshotDetail):
    data: CustomerDiscountDeletedData


class CustomerDiscountDeleted(SnapshotEvent):
    """Stripe's `customer.discount.deleted`:
    https://docs.stripe.com/api/events/types#event_types-customer.discount.deleted
    """

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-customer.discount.deleted"
    detail_type: Annotated[Literal["customer.discount.deleted"], Field(alias="detail-type")]
    detail: CustomerDiscountDeletedDetail

    @property
    def kind(self) -> Literal["customer.discount.deleted"]:
        return "customer.discount.deleted"
