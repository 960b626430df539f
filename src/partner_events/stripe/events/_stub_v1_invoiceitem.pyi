# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.stripe._thin import ThinObjectEvent
from partner_events.stripe.models.invoice_item import InvoiceItem

class _InvoiceItemEvent(ThinObjectEvent):
    @property
    def __event_object__(self) -> InvoiceItem: ...

class V1InvoiceitemAmountChanged(_InvoiceItemEvent):
    """The amount of an item to bill changed (thin event: the id alone).

    Stripe's `v1.invoiceitem.amount_changed`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoiceitem.amount_changed
    """

    detail_type: Literal["v1.invoiceitem.amount_changed"]
    @property
    def kind(self) -> Literal["v1.invoiceitem.amount_changed"]: ...

class V1InvoiceitemCreated(_InvoiceItemEvent):
    """An item to bill was added for a customer's next invoice (thin event: the id alone).

    Stripe's `v1.invoiceitem.created`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoiceitem.created
    """

    detail_type: Literal["v1.invoiceitem.created"]
    @property
    def kind(self) -> Literal["v1.invoiceitem.created"]: ...

class V1InvoiceitemDeleted(_InvoiceItemEvent):
    """An item to bill was removed before it was invoiced (thin event: the id alone).

    Stripe's `v1.invoiceitem.deleted`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoiceitem.deleted
    """

    detail_type: Literal["v1.invoiceitem.deleted"]
    @property
    def kind(self) -> Literal["v1.invoiceitem.deleted"]: ...

class V1InvoiceitemDiscountAdded(_InvoiceItemEvent):
    """An item to bill got a discount (thin event: the id alone).

    Stripe's `v1.invoiceitem.discount_added`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoiceitem.discount_added
    """

    detail_type: Literal["v1.invoiceitem.discount_added"]
    @property
    def kind(self) -> Literal["v1.invoiceitem.discount_added"]: ...

class V1InvoiceitemDiscountRemoved(_InvoiceItemEvent):
    """An item to bill lost a discount (thin event: the id alone).

    Stripe's `v1.invoiceitem.discount_removed`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoiceitem.discount_removed
    """

    detail_type: Literal["v1.invoiceitem.discount_removed"]
    @property
    def kind(self) -> Literal["v1.invoiceitem.discount_removed"]: ...
