# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Invoice
from pydantic import Field


class InvoicePaymentAttemptRequiredData(SnapshotData):
    object: Invoice


class InvoicePaymentAttemptRequiredDetail(SnapshotDetail):
    data: InvoicePaymentAttemptRequiredData


class InvoicePaymentAttemptRequired(SnapshotEvent):
    """Stripe's `invoice.payment_attempt_required`:
    https://docs.stripe.com/api/events/types#event_types-invoice.payment_attempt_required
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-invoice.payment_attempt_required"
    )
    detail_type: Annotated[Literal["invoice.payment_attempt_required"], Field(alias="detail-type")]
    detail: InvoicePaymentAttemptRequiredDetail

    @property
    def kind(self) -> Literal["invoice.payment_attempt_required"]:
        return "invoice.payment_attempt_required"
