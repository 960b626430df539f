# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import InvoiceItem
from pydantic import Field


class InvoiceitemCreatedData(SnapshotData):
    object: InvoiceItem


class InvoiceitemCreatedDetail(SnapshotDetail):
    data: InvoiceitemCreatedData


class InvoiceitemCreated(SnapshotEvent):
    """Stripe's `invoiceitem.created`:
    https://docs.stripe.com/api/events/types#event_types-invoiceitem.created
    """

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-invoiceitem.created"
    detail_type: Annotated[Literal["invoiceitem.created"], Field(alias="detail-type")]
    detail: InvoiceitemCreatedDetail

    @property
    def kind(self) -> Literal["invoiceitem.created"]:
        return "invoiceitem.created"
