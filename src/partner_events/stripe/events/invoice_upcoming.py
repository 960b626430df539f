# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Invoice
from pydantic import Field


class InvoiceUpcomingData(SnapshotData):
    object: Invoice


class InvoiceUpcomingDetail(SnapshotDetail):
    data: InvoiceUpcomingData


class InvoiceUpcoming(SnapshotEvent):
    """Stripe's `invoice.upcoming`: https://docs.stripe.com/api/events/types#event_types-invoice.upcoming"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-invoice.upcoming"
    detail_type: Annotated[Literal["invoice.upcoming"], Field(alias="detail-type")]
    detail: InvoiceUpcomingDetail

    @property
    def kind(self) -> Literal["invoice.upcoming"]:
        return "invoice.upcoming"
