# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._fields import EventFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import EventFieldsOf, InvoiceFields
from partner_events.stripe.models.invoice import Invoice

class InvoiceCreated(SnapshotEvent):
    """Stripe's `invoice.created`: https://docs.stripe.com/api/events/types#event_types-invoice.created"""

    detail_type: Literal["invoice.created"]
    detail: SnapshotDetail[Invoice]
    @property
    def kind(self) -> Literal["invoice.created"]: ...
    @property
    def payload(self) -> Invoice: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[InvoiceFields], InvoiceFields]: ...

class InvoiceDeleted(SnapshotEvent):
    """Stripe's `invoice.deleted`: https://docs.stripe.com/api/events/types#event_types-invoice.deleted"""

    detail_type: Literal["invoice.deleted"]
    detail: SnapshotDetail[Invoice]
    @property
    def kind(self) -> Literal["invoice.deleted"]: ...
    @property
    def payload(self) -> Invoice: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[InvoiceFields], InvoiceFields]: ...

class InvoiceFinalizationFailed(SnapshotEvent):
    """Stripe's `invoice.finalization_failed`: https://docs.stripe.com/api/events/types#event_types-invoice.finalization_failed"""

    detail_type: Literal["invoice.finalization_failed"]
    detail: SnapshotDetail[Invoice]
    @property
    def kind(self) -> Literal["invoice.finalization_failed"]: ...
    @property
    def payload(self) -> Invoice: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[InvoiceFields], InvoiceFields]: ...

class InvoiceFinalized(SnapshotEvent):
    """Stripe's `invoice.finalized`: https://docs.stripe.com/api/events/types#event_types-invoice.finalized"""

    detail_type: Literal["invoice.finalized"]
    detail: SnapshotDetail[Invoice]
    @property
    def kind(self) -> Literal["invoice.finalized"]: ...
    @property
    def payload(self) -> Invoice: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[InvoiceFields], InvoiceFields]: ...

class InvoiceMarkedUncollectible(SnapshotEvent):
    """Stripe's `invoice.marked_uncollectible`: https://docs.stripe.com/api/events/types#event_types-invoice.marked_uncollectible"""

    detail_type: Literal["invoice.marked_uncollectible"]
    detail: SnapshotDetail[Invoice]
    @property
    def kind(self) -> Literal["invoice.marked_uncollectible"]: ...
    @property
    def payload(self) -> Invoice: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[InvoiceFields], InvoiceFields]: ...

class InvoiceOverdue(SnapshotEvent):
    """Stripe's `invoice.overdue`: https://docs.stripe.com/api/events/types#event_types-invoice.overdue"""

    detail_type: Literal["invoice.overdue"]
    detail: SnapshotDetail[Invoice]
    @property
    def kind(self) -> Literal["invoice.overdue"]: ...
    @property
    def payload(self) -> Invoice: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[InvoiceFields], InvoiceFields]: ...

class InvoiceOverpaid(SnapshotEvent):
    """Stripe's `invoice.overpaid`: https://docs.stripe.com/api/events/types#event_types-invoice.overpaid"""

    detail_type: Literal["invoice.overpaid"]
    detail: SnapshotDetail[Invoice]
    @property
    def kind(self) -> Literal["invoice.overpaid"]: ...
    @property
    def payload(self) -> Invoice: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[InvoiceFields], InvoiceFields]: ...

class InvoicePaid(SnapshotEvent):
    """Stripe's `invoice.paid`: https://docs.stripe.com/api/events/types#event_types-invoice.paid"""

    detail_type: Literal["invoice.paid"]
    detail: SnapshotDetail[Invoice]
    @property
    def kind(self) -> Literal["invoice.paid"]: ...
    @property
    def payload(self) -> Invoice: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[InvoiceFields], InvoiceFields]: ...

class InvoicePaymentActionRequired(SnapshotEvent):
    """Stripe's `invoice.payment_action_required`: https://docs.stripe.com/api/events/types#event_types-invoice.payment_action_required"""

    detail_type: Literal["invoice.payment_action_required"]
    detail: SnapshotDetail[Invoice]
    @property
    def kind(self) -> Literal["invoice.payment_action_required"]: ...
    @property
    def payload(self) -> Invoice: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[InvoiceFields], InvoiceFields]: ...

class InvoicePaymentAttemptRequired(SnapshotEvent):
    """Stripe's `invoice.payment_attempt_required`: https://docs.stripe.com/api/events/types#event_types-invoice.payment_attempt_required"""

    detail_type: Literal["invoice.payment_attempt_required"]
    detail: SnapshotDetail[Invoice]
    @property
    def kind(self) -> Literal["invoice.payment_attempt_required"]: ...
    @property
    def payload(self) -> Invoice: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[InvoiceFields], InvoiceFields]: ...

class InvoicePaymentFailed(SnapshotEvent):
    """Stripe's `invoice.payment_failed`: https://docs.stripe.com/api/events/types#event_types-invoice.payment_failed"""

    detail_type: Literal["invoice.payment_failed"]
    detail: SnapshotDetail[Invoice]
    @property
    def kind(self) -> Literal["invoice.payment_failed"]: ...
    @property
    def payload(self) -> Invoice: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[InvoiceFields], InvoiceFields]: ...

class InvoicePaymentSucceeded(SnapshotEvent):
    """Stripe's `invoice.payment_succeeded`: https://docs.stripe.com/api/events/types#event_types-invoice.payment_succeeded"""

    detail_type: Literal["invoice.payment_succeeded"]
    detail: SnapshotDetail[Invoice]
    @property
    def kind(self) -> Literal["invoice.payment_succeeded"]: ...
    @property
    def payload(self) -> Invoice: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[InvoiceFields], InvoiceFields]: ...

class InvoiceSent(SnapshotEvent):
    """Stripe's `invoice.sent`: https://docs.stripe.com/api/events/types#event_types-invoice.sent"""

    detail_type: Literal["invoice.sent"]
    detail: SnapshotDetail[Invoice]
    @property
    def kind(self) -> Literal["invoice.sent"]: ...
    @property
    def payload(self) -> Invoice: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[InvoiceFields], InvoiceFields]: ...

class InvoiceUpcoming(SnapshotEvent):
    """Stripe's `invoice.upcoming`: https://docs.stripe.com/api/events/types#event_types-invoice.upcoming"""

    detail_type: Literal["invoice.upcoming"]
    detail: SnapshotDetail[Invoice]
    @property
    def kind(self) -> Literal["invoice.upcoming"]: ...
    @property
    def payload(self) -> Invoice: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[InvoiceFields], InvoiceFields]: ...

class InvoiceUpdated(SnapshotEvent):
    """Stripe's `invoice.updated`: https://docs.stripe.com/api/events/types#event_types-invoice.updated"""

    detail_type: Literal["invoice.updated"]
    detail: SnapshotDetail[Invoice]
    @property
    def kind(self) -> Literal["invoice.updated"]: ...
    @property
    def payload(self) -> Invoice: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[InvoiceFields], InvoiceFields]: ...

class InvoiceVoided(SnapshotEvent):
    """Stripe's `invoice.voided`: https://docs.stripe.com/api/events/types#event_types-invoice.voided"""

    detail_type: Literal["invoice.voided"]
    detail: SnapshotDetail[Invoice]
    @property
    def kind(self) -> Literal["invoice.voided"]: ...
    @property
    def payload(self) -> Invoice: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[InvoiceFields], InvoiceFields]: ...

class InvoiceWillBeDue(SnapshotEvent):
    """Stripe's `invoice.will_be_due`: https://docs.stripe.com/api/events/types#event_types-invoice.will_be_due"""

    detail_type: Literal["invoice.will_be_due"]
    detail: SnapshotDetail[Invoice]
    @property
    def kind(self) -> Literal["invoice.will_be_due"]: ...
    @property
    def payload(self) -> Invoice: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[InvoiceFields], InvoiceFields]: ...
