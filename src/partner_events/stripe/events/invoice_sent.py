# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Invoice
from pydantic import Field


class InvoiceSentData(SnapshotData):
    object: Invoice


class InvoiceSentDetail(SnapshotDetail):
    data: InvoiceSentData


class InvoiceSent(SnapshotEvent):
    """Stripe's `invoice.sent`: https://docs.stripe.com/api/events/types#event_types-invoice.sent"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-invoice.sent"
    detail_type: Annotated[Literal["invoice.sent"], Field(alias="detail-type")]
    detail: InvoiceSentDetail

    @property
    def kind(self) -> Literal["invoice.sent"]:
        return "invoice.sent"
