# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._fields import EventFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import EventFieldsOf, InvoiceItemFields
from partner_events.stripe.models.invoice_item import InvoiceItem

class InvoiceitemCreated(SnapshotEvent):
    """Stripe's `invoiceitem.created`: https://docs.stripe.com/api/events/types#event_types-invoiceitem.created"""

    detail_type: Literal["invoiceitem.created"]
    detail: SnapshotDetail[InvoiceItem]
    @property
    def kind(self) -> Literal["invoiceitem.created"]: ...
    @property
    def payload(self) -> InvoiceItem: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[InvoiceItemFields], InvoiceItemFields]: ...

class InvoiceitemDeleted(SnapshotEvent):
    """Stripe's `invoiceitem.deleted`: https://docs.stripe.com/api/events/types#event_types-invoiceitem.deleted"""

    detail_type: Literal["invoiceitem.deleted"]
    detail: SnapshotDetail[InvoiceItem]
    @property
    def kind(self) -> Literal["invoiceitem.deleted"]: ...
    @property
    def payload(self) -> InvoiceItem: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[InvoiceItemFields], InvoiceItemFields]: ...
