# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Invoice
from pydantic import Field


class InvoiceFinalizationFailedData(SnapshotData):
    object: Invoice


class InvoiceFinalizationFailedDetail(SnapshotDetail):
    data: InvoiceFinalizationFailedData


class InvoiceFinalizationFailed(SnapshotEvent):
    """Stripe's `invoice.finalization_failed`:
    https://docs.stripe.com/api/events/types#event_types-invoice.finalization_failed
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-invoice.finalization_failed"
    )
    detail_type: Annotated[Literal["invoice.finalization_failed"], Field(alias="detail-type")]
    detail: InvoiceFinalizationFailedDetail

    @property
    def kind(self) -> Literal["invoice.finalization_failed"]:
        return "invoice.finalization_failed"
