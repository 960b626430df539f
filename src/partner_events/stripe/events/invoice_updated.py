# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Invoice
from pydantic import Field


class InvoiceUpdatedData(SnapshotData):
    object: Invoice


class InvoiceUpdatedDetail(SnapshotDetail):
    data: InvoiceUpdatedData


class InvoiceUpdated(SnapshotEvent):
    """Stripe's `invoice.updated`: https://docs.stripe.com/api/events/types#event_types-invoice.updated"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-invoice.updated"
    detail_type: Annotated[Literal["invoice.updated"], Field(alias="detail-type")]
    detail: InvoiceUpdatedDetail

    @property
    def kind(self) -> Literal["invoice.updated"]:
        return "invoice.updated"
