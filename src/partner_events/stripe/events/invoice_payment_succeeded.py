# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Invoice
from pydantic import Field


class InvoicePaymentSucceededData(SnapshotData):
    object: Invoice


class InvoicePaymentSucceededDetail(SnapshotDetail):
    data: InvoicePaymentSucceededData


class InvoicePaymentSucceeded(SnapshotEvent):
    """Stripe's `invoice.payment_succeeded`:
    https://docs.stripe.com/api/events/types#event_types-invoice.payment_succeeded
    """

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-invoice.payment_succeeded"
    detail_type: Annotated[Literal["invoice.payment_succeeded"], Field(alias="detail-type")]
    detail: InvoicePaymentSucceededDetail

    @property
    def kind(self) -> Literal["invoice.payment_succeeded"]:
        return "invoice.payment_succeeded"
