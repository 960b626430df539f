# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Invoice
from pydantic import Field


class InvoiceFinalizedData(SnapshotData):
    object: Invoice


class InvoiceFinalizedDetail(SnapshotDetail):
    data: InvoiceFinalizedData


class InvoiceFinalized(SnapshotEvent):
    """Stripe's `invoice.finalized`: https://docs.stripe.com/api/events/types#event_types-invoice.finalized"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-invoice.finalized"
    detail_type: Annotated[Literal["invoice.finalized"], Field(alias="detail-type")]
    detail: InvoiceFinalizedDetail

    @property
    def kind(self) -> Literal["invoice.finalized"]:
        return "invoice.finalized"
