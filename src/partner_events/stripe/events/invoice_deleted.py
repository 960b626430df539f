# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Invoice
from pydantic import Field


class InvoiceDeletedData(SnapshotData):
    object: Invoice


class InvoiceDeletedDetail(SnapshotDetail):
    data: InvoiceDeletedData


class InvoiceDeleted(SnapshotEvent):
    """Stripe's `invoice.deleted`: https://docs.stripe.com/api/events/types#event_types-invoice.deleted"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-invoice.deleted"
    detail_type: Annotated[Literal["invoice.deleted"], Field(alias="detail-type")]
    detail: InvoiceDeletedDetail

    @property
    def kind(self) -> Literal["invoice.deleted"]:
        return "invoice.deleted"
