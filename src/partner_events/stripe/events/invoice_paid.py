# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Invoice
from pydantic import Field


class InvoicePaidData(SnapshotData):
    object: Invoice


class InvoicePaidDetail(SnapshotDetail):
    data: InvoicePaidData


class InvoicePaid(SnapshotEvent):
    """Stripe's `invoice.paid`: https://docs.stripe.com/api/events/types#event_types-invoice.paid"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-invoice.paid"
    detail_type: Annotated[Literal["invoice.paid"], Field(alias="detail-type")]
    detail: InvoicePaidDetail

    @property
    def kind(self) -> Literal["invoice.paid"]:
        return "invoice.paid"
