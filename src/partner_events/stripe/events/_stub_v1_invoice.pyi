# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._thin import ThinEvent, ThinObjectEvent
from partner_events.stripe.events._details import V1InvoiceUpcomingDetail
from partner_events.stripe.models._fields import V1InvoiceUpcomingDetailFields
from partner_events.stripe.models._stub_invoice import Invoice

class _InvoiceEvent(ThinObjectEvent):
    @property
    def __event_object__(self) -> Invoice: ...

class V1InvoiceCreated(_InvoiceEvent):
    """A draft of an invoice was created; it can still be changed until it is finalized (thin event: the id
    alone).

    Stripe's `v1.invoice.created`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.created
    """

    detail_type: Literal["v1.invoice.created"]
    @property
    def kind(self) -> Literal["v1.invoice.created"]: ...

class V1InvoiceDeleted(_InvoiceEvent):
    """A draft of an invoice was deleted (thin event: the id alone).

    Stripe's `v1.invoice.deleted`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.deleted
    """

    detail_type: Literal["v1.invoice.deleted"]
    @property
    def kind(self) -> Literal["v1.invoice.deleted"]: ...

class V1InvoiceDiscountAdded(_InvoiceEvent):
    """An invoice got a discount (thin event: the id alone).

    Stripe's `v1.invoice.discount_added`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.discount_added
    """

    detail_type: Literal["v1.invoice.discount_added"]
    @property
    def kind(self) -> Literal["v1.invoice.discount_added"]: ...

class V1InvoiceDiscountRemoved(_InvoiceEvent):
    """An invoice lost a discount (thin event: the id alone).

    Stripe's `v1.invoice.discount_removed`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.discount_removed
    """

    detail_type: Literal["v1.invoice.discount_removed"]
    @property
    def kind(self) -> Literal["v1.invoice.discount_removed"]: ...

class V1InvoiceFinalizationFailed(_InvoiceEvent):
    """A draft could not be finalized; `last_finalization_error` says why (thin event: the id alone).

    Stripe's `v1.invoice.finalization_failed`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.finalization_failed
    """

    detail_type: Literal["v1.invoice.finalization_failed"]
    @property
    def kind(self) -> Literal["v1.invoice.finalization_failed"]: ...

class V1InvoiceFinalized(_InvoiceEvent):
    """A draft was finalized: the invoice has its number, and its lines stay as they are (thin event: the id
    alone).

    Stripe's `v1.invoice.finalized`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.finalized
    """

    detail_type: Literal["v1.invoice.finalized"]
    @property
    def kind(self) -> Literal["v1.invoice.finalized"]: ...

class V1InvoiceLineItemAdded(_InvoiceEvent):
    """An invoice got another line (thin event: the id alone).

    Stripe's `v1.invoice.line_item_added`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.line_item_added
    """

    detail_type: Literal["v1.invoice.line_item_added"]
    @property
    def kind(self) -> Literal["v1.invoice.line_item_added"]: ...

class V1InvoiceLineItemPricingChanged(_InvoiceEvent):
    """A line of an invoice has another price now (thin event: the id alone).

    Stripe's `v1.invoice.line_item_pricing_changed`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.line_item_pricing_changed
    """

    detail_type: Literal["v1.invoice.line_item_pricing_changed"]
    @property
    def kind(self) -> Literal["v1.invoice.line_item_pricing_changed"]: ...

class V1InvoiceLineItemQuantityChanged(_InvoiceEvent):
    """A line of an invoice has another quantity now (thin event: the id alone).

    Stripe's `v1.invoice.line_item_quantity_changed`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.line_item_quantity_changed
    """

    detail_type: Literal["v1.invoice.line_item_quantity_changed"]
    @property
    def kind(self) -> Literal["v1.invoice.line_item_quantity_changed"]: ...

class V1InvoiceLineItemRemoved(_InvoiceEvent):
    """An invoice lost a line (thin event: the id alone).

    Stripe's `v1.invoice.line_item_removed`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.line_item_removed
    """

    detail_type: Literal["v1.invoice.line_item_removed"]
    @property
    def kind(self) -> Literal["v1.invoice.line_item_removed"]: ...

class V1InvoiceMarkedUncollectible(_InvoiceEvent):
    """An invoice was written off as one that nobody will pay (thin event: the id alone).

    Stripe's `v1.invoice.marked_uncollectible`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.marked_uncollectible
    """

    detail_type: Literal["v1.invoice.marked_uncollectible"]
    @property
    def kind(self) -> Literal["v1.invoice.marked_uncollectible"]: ...

class V1InvoiceOverdue(_InvoiceEvent):
    """An invoice was not paid some days after it was due, as your settings say (thin event: the id alone).

    Stripe's `v1.invoice.overdue`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.overdue
    """

    detail_type: Literal["v1.invoice.overdue"]
    @property
    def kind(self) -> Literal["v1.invoice.overdue"]: ...

class V1InvoiceOverpaid(_InvoiceEvent):
    """More was paid for an invoice than it asked for (thin event: the id alone).

    Stripe's `v1.invoice.overpaid`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.overpaid
    """

    detail_type: Literal["v1.invoice.overpaid"]
    @property
    def kind(self) -> Literal["v1.invoice.overpaid"]: ...

class V1InvoicePaid(_InvoiceEvent):
    """An invoice was paid, or marked as paid outside of Stripe: give access for the period (thin event: the
    id alone).

    Stripe's `v1.invoice.paid`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.paid
    """

    detail_type: Literal["v1.invoice.paid"]
    @property
    def kind(self) -> Literal["v1.invoice.paid"]: ...

class V1InvoicePaymentActionRequired(_InvoiceEvent):
    """A customer has to confirm a payment of an invoice, as by 3D Secure (thin event: the id alone).

    Stripe's `v1.invoice.payment_action_required`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.payment_action_required
    """

    detail_type: Literal["v1.invoice.payment_action_required"]
    @property
    def kind(self) -> Literal["v1.invoice.payment_action_required"]: ...

class V1InvoicePaymentAttemptRequired(_InvoiceEvent):
    """An invoice is to be paid in a way that Stripe cannot process: its payment is up to you (thin event: the
    id alone).

    Stripe's `v1.invoice.payment_attempt_required`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.payment_attempt_required
    """

    detail_type: Literal["v1.invoice.payment_attempt_required"]
    @property
    def kind(self) -> Literal["v1.invoice.payment_attempt_required"]: ...

class V1InvoicePaymentFailed(_InvoiceEvent):
    """An attempt to pay an invoice failed; `next_payment_attempt` says when the next one is (thin event: the
    id alone).

    Stripe's `v1.invoice.payment_failed`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.payment_failed
    """

    detail_type: Literal["v1.invoice.payment_failed"]
    @property
    def kind(self) -> Literal["v1.invoice.payment_failed"]: ...

class V1InvoicePaymentSucceeded(_InvoiceEvent):
    """An attempt to pay an invoice went through; `invoice.paid` also covers other ways (thin event: the id
    alone).

    Stripe's `v1.invoice.payment_succeeded`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.payment_succeeded
    """

    detail_type: Literal["v1.invoice.payment_succeeded"]
    @property
    def kind(self) -> Literal["v1.invoice.payment_succeeded"]: ...

class V1InvoiceSent(_InvoiceEvent):
    """An invoice was sent to the customer by email (thin event: the id alone).

    Stripe's `v1.invoice.sent`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.sent
    """

    detail_type: Literal["v1.invoice.sent"]
    @property
    def kind(self) -> Literal["v1.invoice.sent"]: ...

class V1InvoiceUpcoming(ThinEvent):
    """A subscription renews in some days, as your settings say; the invoice has no id yet (thin event: the id
    alone).

    Stripe's `v1.invoice.upcoming`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.upcoming
    """

    detail_type: Literal["v1.invoice.upcoming"]
    @property
    def kind(self) -> Literal["v1.invoice.upcoming"]: ...
    detail: V1InvoiceUpcomingDetail
    @property
    def payload(self) -> V1InvoiceUpcomingDetail: ...
    @classfield
    def fields(cls) -> KindFields[V1InvoiceUpcomingDetailFields, V1InvoiceUpcomingDetailFields]: ...

class V1InvoiceUpdated(_InvoiceEvent):
    """An invoice changed, such as in its amounts or its status (thin event: the id alone).

    Stripe's `v1.invoice.updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.updated
    """

    detail_type: Literal["v1.invoice.updated"]
    @property
    def kind(self) -> Literal["v1.invoice.updated"]: ...

class V1InvoiceVoided(_InvoiceEvent):
    """An invoice was voided: it counts no more, and stays on record (thin event: the id alone).

    Stripe's `v1.invoice.voided`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.voided
    """

    detail_type: Literal["v1.invoice.voided"]
    @property
    def kind(self) -> Literal["v1.invoice.voided"]: ...

class V1InvoiceWillBeDue(_InvoiceEvent):
    """An invoice is due in some days, as your settings say (thin event: the id alone).

    Stripe's `v1.invoice.will_be_due`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.will_be_due
    """

    detail_type: Literal["v1.invoice.will_be_due"]
    @property
    def kind(self) -> Literal["v1.invoice.will_be_due"]: ...
