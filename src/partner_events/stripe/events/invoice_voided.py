# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Invoice
from pydantic import Field


class InvoiceVoidedData(SnapshotData):
    object: Invoice


class InvoiceVoidedDetail(SnapshotDetail):
    data: InvoiceVoidedData


class InvoiceVoided(SnapshotEvent):
    """Stripe's `invoice.voided`: https://docs.stripe.com/api/events/types#event_types-invoice.voided"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-invoice.voided"
    detail_type: Annotated[Literal["invoice.voided"], Field(alias="detail-type")]
    detail: InvoiceVoidedDetail

    @property
    def kind(self) -> Literal["invoice.voided"]:
        return "invoice.voided"
