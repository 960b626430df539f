# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import InvoiceItem
from pydantic import Field


class InvoiceitemDeletedData(SnapshotData):
    object: InvoiceItem


class InvoiceitemDeletedDetail(SnapshotDetail):
    data: InvoiceitemDeletedData


class InvoiceitemDeleted(SnapshotEvent):
    """Stripe's `invoiceitem.deleted`:
    https://docs.stripe.com/api/events/types#event_types-invoiceitem.deleted
    """

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-invoiceitem.deleted"
    detail_type: Annotated[Literal["invoiceitem.deleted"], Field(alias="detail-type")]
    detail: InvoiceitemDeletedDetail

    @property
    def kind(self) -> Literal["invoiceitem.deleted"]:
        return "invoiceitem.deleted"
