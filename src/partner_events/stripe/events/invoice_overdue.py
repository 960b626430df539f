# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Invoice
from pydantic import Field


class InvoiceOverdueData(SnapshotData):
    object: Invoice


class InvoiceOverdueDetail(SnapshotDetail):
    data: InvoiceOverdueData


class InvoiceOverdue(SnapshotEvent):
    """Stripe's `invoice.overdue`: https://docs.stripe.com/api/events/types#event_types-invoice.overdue"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-invoice.overdue"
    detail_type: Annotated[Literal["invoice.overdue"], Field(alias="detail-type")]
    detail: InvoiceOverdueDetail

    @property
    def kind(self) -> Literal["invoice.overdue"]:
        return "invoice.overdue"
