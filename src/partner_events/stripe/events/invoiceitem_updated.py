# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import InvoiceItem
from pydantic import Field


class InvoiceitemUpdatedData(SnapshotData):
    object: InvoiceItem


class InvoiceitemUpdatedDetail(SnapshotDetail):
    data: InvoiceitemUpdatedData


class InvoiceitemUpdated(SnapshotEvent):
    """Stripe's `invoiceitem.updated`: https://docs.stripe.com/changelog"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/changelog"
    detail_type: Annotated[Literal["invoiceitem.updated"], Field(alias="detail-type")]
    detail: InvoiceitemUpdatedDetail

    @property
    def kind(self) -> Literal["invoiceitem.updated"]:
        return "invoiceitem.updated"
