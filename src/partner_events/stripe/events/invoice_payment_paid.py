# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import InvoicePayment
from pydantic import Field


class InvoicePaymentPaidData(SnapshotData):
    object: InvoicePayment


class InvoicePaymentPaidDetail(SnapshotDetail):
    data: InvoicePaymentPaidData


class InvoicePaymentPaid(SnapshotEvent):
    """Stripe's `invoice_payment.paid`:
    https://docs.stripe.com/api/events/types#event_types-invoice_payment.paid
    """

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-invoice_payment.paid"
    detail_type: Annotated[Literal["invoice_payment.paid"], Field(alias="detail-type")]
    detail: InvoicePaymentPaidDetail

    @property
    def kind(self) -> Literal["invoice_payment.paid"]:
        return "invoice_payment.paid"
