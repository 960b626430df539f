# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import TaxId
from pydantic import Field


class CustomerTaxIdUpdatedData(SnapshotData):
    object: TaxId


class CustomerTaxIdUpdatedDetail(SnapshotDetail):
    data: CustomerTaxIdUpdatedData


class CustomerTaxIdUpdated(SnapshotEvent):
    """Stripe's `customer.tax_id.updated`:
    https://docs.stripe.com/api/events/types#event_types-customer.tax_id.updated
    """

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-customer.tax_id.updated"
    detail_type: Annotated[Literal["customer.tax_id.updated"], Field(alias="detail-type")]
    detail: CustomerTaxIdUpdatedDetail

    @property
    def kind(self) -> Literal["customer.tax_id.updated"]:
        return "customer.tax_id.updated"
