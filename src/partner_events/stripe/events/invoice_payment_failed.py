# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Invoice
from pydantic import Field


class InvoicePaymentFailedData(SnapshotData):
    object: Invoice


class InvoicePaymentFailedDetail(SnapshotDetail):
    data: InvoicePaymentFailedData


class InvoicePaymentFailed(SnapshotEvent):
    """Stripe's `invoice.payment_failed`:
    https://docs.stripe.com/api/events/types#event_types-invoice.payment_failed
    """

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-invoice.payment_failed"
    detail_type: Annotated[Literal["invoice.payment_failed"], Field(alias="detail-type")]
    detail: InvoicePaymentFailedDetail

    @property
    def kind(self) -> Literal["invoice.payment_failed"]:
        return "invoice.payment_failed"
