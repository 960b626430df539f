# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import EventFieldsOf, InvoicePaymentFields
from partner_events.stripe.models.invoice_payment import InvoicePayment

class InvoicePaymentPaid(SnapshotEvent):
    """A payment of an invoice went through; an invoice may have several.

    Stripe's `invoice_payment.paid`: https://docs.stripe.com/api/events/types#event_types-invoice_payment.paid
    """

    detail_type: Literal["invoice_payment.paid"]
    @property
    def kind(self) -> Literal["invoice_payment.paid"]: ...
    detail: SnapshotDetail[InvoicePayment]
    @property
    def payload(self) -> InvoicePayment:
        """A payment for an invoice, and how much of it."""
    @classfield
    def fields(cls) -> KindFields[EventFieldsOf[InvoicePaymentFields], InvoicePaymentFields]: ...
