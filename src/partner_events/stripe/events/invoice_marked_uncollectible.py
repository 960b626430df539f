# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Invoice
from pydantic import Field


class InvoiceMarkedUncollectibleData(SnapshotData):
    object: Invoice


class InvoiceMarkedUncollectibleDetail(SnapshotDetail):
    data: InvoiceMarkedUncollectibleData


class InvoiceMarkedUncollectible(SnapshotEvent):
    """Stripe's `invoice.marked_uncollectible`:
    https://docs.stripe.com/api/events/types#event_types-invoice.marked_uncollectible
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-invoice.marked_uncollectible"
    )
    detail_type: Annotated[Literal["invoice.marked_uncollectible"], Field(alias="detail-type")]
    detail: InvoiceMarkedUncollectibleDetail

    @property
    def kind(self) -> Literal["invoice.marked_uncollectible"]:
        return "invoice.marked_uncollectible"
