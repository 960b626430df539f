# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import EventFieldsOf, InvoiceFields
from partner_events.stripe.models._stub_invoice import Invoice

class _InvoiceEvent(SnapshotEvent):
    detail: SnapshotDetail[Invoice]
    @property
    def payload(self) -> Invoice:
        """What a customer owes for one period or sale; a draft until it is finalized."""
    @classfield
    def fields(cls) -> KindFields[EventFieldsOf[InvoiceFields], InvoiceFields]: ...

class InvoiceCreated(_InvoiceEvent):
    """A draft of an invoice was created; it can still be changed until it is finalized.

    Stripe's `invoice.created`: https://docs.stripe.com/api/events/types#event_types-invoice.created
    """

    detail_type: Literal["invoice.created"]
    @property
    def kind(self) -> Literal["invoice.created"]: ...

class InvoiceDeleted(_InvoiceEvent):
    """A draft of an invoice was deleted.

    Stripe's `invoice.deleted`: https://docs.stripe.com/api/events/types#event_types-invoice.deleted
    """

    detail_type: Literal["invoice.deleted"]
    @property
    def kind(self) -> Literal["invoice.deleted"]: ...

class InvoiceFinalizationFailed(_InvoiceEvent):
    """A draft could not be finalized; `last_finalization_error` says why.

    Stripe's `invoice.finalization_failed`:
    https://docs.stripe.com/api/events/types#event_types-invoice.finalization_failed
    """

    detail_type: Literal["invoice.finalization_failed"]
    @property
    def kind(self) -> Literal["invoice.finalization_failed"]: ...

class InvoiceFinalized(_InvoiceEvent):
    """A draft was finalized: the invoice has its number, and its lines stay as they are.

    Stripe's `invoice.finalized`: https://docs.stripe.com/api/events/types#event_types-invoice.finalized
    """

    detail_type: Literal["invoice.finalized"]
    @property
    def kind(self) -> Literal["invoice.finalized"]: ...

class InvoiceMarkedUncollectible(_InvoiceEvent):
    """An invoice was written off as one that nobody will pay.

    Stripe's `invoice.marked_uncollectible`:
    https://docs.stripe.com/api/events/types#event_types-invoice.marked_uncollectible
    """

    detail_type: Literal["invoice.marked_uncollectible"]
    @property
    def kind(self) -> Literal["invoice.marked_uncollectible"]: ...

class InvoiceOverdue(_InvoiceEvent):
    """An invoice was not paid some days after it was due, as your settings say.

    Stripe's `invoice.overdue`: https://docs.stripe.com/api/events/types#event_types-invoice.overdue
    """

    detail_type: Literal["invoice.overdue"]
    @property
    def kind(self) -> Literal["invoice.overdue"]: ...

class InvoiceOverpaid(_InvoiceEvent):
    """More was paid for an invoice than it asked for.

    Stripe's `invoice.overpaid`: https://docs.stripe.com/api/events/types#event_types-invoice.overpaid
    """

    detail_type: Literal["invoice.overpaid"]
    @property
    def kind(self) -> Literal["invoice.overpaid"]: ...

class InvoicePaid(_InvoiceEvent):
    """An invoice was paid, or marked as paid outside of Stripe: give access for the period.

    Stripe's `invoice.paid`: https://docs.stripe.com/api/events/types#event_types-invoice.paid
    """

    detail_type: Literal["invoice.paid"]
    @property
    def kind(self) -> Literal["invoice.paid"]: ...

class InvoicePaymentActionRequired(_InvoiceEvent):
    """A customer has to confirm a payment of an invoice, as by 3D Secure.

    Stripe's `invoice.payment_action_required`:
    https://docs.stripe.com/api/events/types#event_types-invoice.payment_action_required
    """

    detail_type: Literal["invoice.payment_action_required"]
    @property
    def kind(self) -> Literal["invoice.payment_action_required"]: ...

class InvoicePaymentAttemptRequired(_InvoiceEvent):
    """An invoice is to be paid in a way that Stripe cannot process: its payment is up to you.

    Stripe's `invoice.payment_attempt_required`:
    https://docs.stripe.com/api/events/types#event_types-invoice.payment_attempt_required
    """

    detail_type: Literal["invoice.payment_attempt_required"]
    @property
    def kind(self) -> Literal["invoice.payment_attempt_required"]: ...

class InvoicePaymentFailed(_InvoiceEvent):
    """An attempt to pay an invoice failed; `next_payment_attempt` says when the next one is.

    Stripe's `invoice.payment_failed`:
    https://docs.stripe.com/api/events/types#event_types-invoice.payment_failed
    """

    detail_type: Literal["invoice.payment_failed"]
    @property
    def kind(self) -> Literal["invoice.payment_failed"]: ...

class InvoicePaymentSucceeded(_InvoiceEvent):
    """An attempt to pay an invoice went through; `invoice.paid` also covers other ways.

    Stripe's `invoice.payment_succeeded`:
    https://docs.stripe.com/api/events/types#event_types-invoice.payment_succeeded
    """

    detail_type: Literal["invoice.payment_succeeded"]
    @property
    def kind(self) -> Literal["invoice.payment_succeeded"]: ...

class InvoiceSent(_InvoiceEvent):
    """An invoice was sent to the customer by email.

    Stripe's `invoice.sent`: https://docs.stripe.com/api/events/types#event_types-invoice.sent
    """

    detail_type: Literal["invoice.sent"]
    @property
    def kind(self) -> Literal["invoice.sent"]: ...

class InvoiceUpcoming(_InvoiceEvent):
    """A subscription renews in some days, as your settings say; the invoice has no id yet.

    Stripe's `invoice.upcoming`: https://docs.stripe.com/api/events/types#event_types-invoice.upcoming
    """

    detail_type: Literal["invoice.upcoming"]
    @property
    def kind(self) -> Literal["invoice.upcoming"]: ...

class InvoiceUpdated(_InvoiceEvent):
    """An invoice changed, such as in its amounts or its status.

    Stripe's `invoice.updated`: https://docs.stripe.com/api/events/types#event_types-invoice.updated
    """

    detail_type: Literal["invoice.updated"]
    @property
    def kind(self) -> Literal["invoice.updated"]: ...

class InvoiceVoided(_InvoiceEvent):
    """An invoice was voided: it counts no more, and stays on record.

    Stripe's `invoice.voided`: https://docs.stripe.com/api/events/types#event_types-invoice.voided
    """

    detail_type: Literal["invoice.voided"]
    @property
    def kind(self) -> Literal["invoice.voided"]: ...

class InvoiceWillBeDue(_InvoiceEvent):
    """An invoice is due in some days, as your settings say.

    Stripe's `invoice.will_be_due`: https://docs.stripe.com/api/events/types#event_types-invoice.will_be_due
    """

    detail_type: Literal["invoice.will_be_due"]
    @property
    def kind(self) -> Literal["invoice.will_be_due"]: ...
