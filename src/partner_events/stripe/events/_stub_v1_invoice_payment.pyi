# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.stripe._thin import ThinObjectEvent
from partner_events.stripe.models.invoice_payment import InvoicePayment

class _InvoicePaymentEvent(ThinObjectEvent):
    @property
    def __event_object__(self) -> InvoicePayment: ...

class V1InvoicePaymentCanceled(_InvoicePaymentEvent):
    """A payment of an invoice was cancelled (thin event: the id alone).

    Stripe's `v1.invoice_payment.canceled`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice_payment.canceled
    """

    detail_type: Literal["v1.invoice_payment.canceled"]
    @property
    def kind(self) -> Literal["v1.invoice_payment.canceled"]: ...

class V1InvoicePaymentOpen(_InvoicePaymentEvent):
    """A payment of an invoice was opened and is to be made (thin event: the id alone).

    Stripe's `v1.invoice_payment.open`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice_payment.open
    """

    detail_type: Literal["v1.invoice_payment.open"]
    @property
    def kind(self) -> Literal["v1.invoice_payment.open"]: ...

class V1InvoicePaymentPaid(_InvoicePaymentEvent):
    """A payment of an invoice went through; an invoice may have several (thin event: the id alone).

    Stripe's `v1.invoice_payment.paid`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice_payment.paid
    """

    detail_type: Literal["v1.invoice_payment.paid"]
    @property
    def kind(self) -> Literal["v1.invoice_payment.paid"]: ...
