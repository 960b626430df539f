# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Invoice
from pydantic import Field


class InvoiceOverpaidData(SnapshotData):
    object: Invoice


class InvoiceOverpaidDetail(SnapshotDetail):
    data: InvoiceOverpaidData


class InvoiceOverpaid(SnapshotEvent):
    """Stripe's `invoice.overpaid`: https://docs.stripe.com/api/events/types#event_types-invoice.overpaid"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-invoice.overpaid"
    detail_type: Annotated[Literal["invoice.overpaid"], Field(alias="detail-type")]
    detail: InvoiceOverpaidDetail

    @property
    def kind(self) -> Literal["invoice.overpaid"]:
        return "invoice.overpaid"
