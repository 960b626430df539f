# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import TaxId
from pydantic import Field


class CustomerTaxIdCreatedData(SnapshotData):
    object: TaxId


class CustomerTaxIdCreatedDetail(SnapshotDetail):
    data: CustomerTaxIdCreatedData


class CustomerTaxIdCreated(SnapshotEvent):
    """Stripe's `customer.tax_id.created`:
    https://docs.stripe.com/api/events/types#event_types-customer.tax_id.created
    """

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-customer.tax_id.created"
    detail_type: Annotated[Literal["customer.tax_id.created"], Field(alias="detail-type")]
    detail: CustomerTaxIdCreatedDetail

    @property
    def kind(self) -> Literal["customer.tax_id.created"]:
        return "customer.tax_id.created"
