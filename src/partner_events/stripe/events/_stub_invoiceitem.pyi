# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import EventFieldsOf, InvoiceItemFields
from partner_events.stripe.models.invoice_item import InvoiceItem

class _InvoiceItemEvent(SnapshotEvent):
    detail: SnapshotDetail[InvoiceItem]
    @property
    def payload(self) -> InvoiceItem:
        """Something to bill that goes onto a customer's next invoice."""
    @classfield
    def fields(cls) -> KindFields[EventFieldsOf[InvoiceItemFields], InvoiceItemFields]: ...

class InvoiceitemCreated(_InvoiceItemEvent):
    """An item to bill was added for a customer's next invoice.

    Stripe's `invoiceitem.created`: https://docs.stripe.com/api/events/types#event_types-invoiceitem.created
    """

    detail_type: Literal["invoiceitem.created"]
    @property
    def kind(self) -> Literal["invoiceitem.created"]: ...

class InvoiceitemDeleted(_InvoiceItemEvent):
    """An item to bill was removed before it was invoiced.

    Stripe's `invoiceitem.deleted`: https://docs.stripe.com/api/events/types#event_types-invoiceitem.deleted
    """

    detail_type: Literal["invoiceitem.deleted"]
    @property
    def kind(self) -> Literal["invoiceitem.deleted"]: ...

class InvoiceitemUpdated(_InvoiceItemEvent):
    """An item to bill changed; no longer sent.

    Stripe's `invoiceitem.updated`: https://docs.stripe.com/changelog
    """

    detail_type: Literal["invoiceitem.updated"]
    @property
    def kind(self) -> Literal["invoiceitem.updated"]: ...
