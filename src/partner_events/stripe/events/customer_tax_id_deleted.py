# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import TaxId
from pydantic import Field


class CustomerTaxIdDeletedData(SnapshotData):
    object: TaxId


class CustomerTaxIdDeletedDetail(SnapshotDetail):
    data: CustomerTaxIdDeletedData


class CustomerTaxIdDeleted(SnapshotEvent):
    """Stripe's `customer.tax_id.deleted`:
    https://docs.stripe.com/api/events/types#event_types-customer.tax_id.deleted
    """

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-customer.tax_id.deleted"
    detail_type: Annotated[Literal["customer.tax_id.deleted"], Field(alias="detail-type")]
    detail: CustomerTaxIdDeletedDetail

    @property
    def kind(self) -> Literal["customer.tax_id.deleted"]:
        return "customer.tax_id.deleted"
