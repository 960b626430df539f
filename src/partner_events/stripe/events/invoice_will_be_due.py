# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Invoice
from pydantic import Field


class InvoiceWillBeDueData(SnapshotData):
    object: Invoice


class InvoiceWillBeDueDetail(SnapshotDetail):
    data: InvoiceWillBeDueData


class InvoiceWillBeDue(SnapshotEvent):
    """Stripe's `invoice.will_be_due`:
    https://docs.stripe.com/api/events/types#event_types-invoice.will_be_due
    """

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-invoice.will_be_due"
    detail_type: Annotated[Literal["invoice.will_be_due"], Field(alias="detail-type")]
    detail: InvoiceWillBeDueDetail

    @property
    def kind(self) -> Literal["invoice.will_be_due"]:
        return "invoice.will_be_due"
