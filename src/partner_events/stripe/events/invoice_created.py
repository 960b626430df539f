# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Invoice
from pydantic import Field


class InvoiceCreatedData(SnapshotData):
    object: Invoice


class InvoiceCreatedDetail(SnapshotDetail):
    data: InvoiceCreatedData


class InvoiceCreated(SnapshotEvent):
    """Stripe's `invoice.created`: https://docs.stripe.com/api/events/types#event_types-invoice.created"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-invoice.created"
    detail_type: Annotated[Literal["invoice.created"], Field(alias="detail-type")]
    detail: InvoiceCreatedDetail

    @property
    def kind(self) -> Literal["invoice.created"]:
        return "invoice.created"
