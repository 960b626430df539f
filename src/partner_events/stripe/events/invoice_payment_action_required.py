# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Invoice
from pydantic import Field


class InvoicePaymentActionRequiredData(SnapshotData):
    object: Invoice


class InvoicePaymentActionRequiredDetail(SnapshotDetail):
    data: InvoicePaymentActionRequiredData


class InvoicePaymentActionRequired(SnapshotEvent):
    """Stripe's `invoice.payment_action_required`:
    https://docs.stripe.com/api/events/types#event_types-invoice.payment_action_required
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-invoice.payment_action_required"
    )
    detail_type: Annotated[Literal["invoice.payment_action_required"], Field(alias="detail-type")]
    detail: InvoicePaymentActionRequiredDetail

    @property
    def kind(self) -> Literal["invoice.payment_action_required"]:
        return "invoice.payment_action_required"
