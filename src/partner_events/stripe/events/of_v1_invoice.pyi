# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._fields import EventFields, classfield
from partner_events.stripe._thin import ObjectDetail, ThinEvent
from partner_events.stripe.events.v1_invoice_upcoming import V1InvoiceUpcomingDetail
from partner_events.stripe.models._fields import ThinEventOfObjectFields, V1InvoiceUpcomingDetailFields

class V1InvoiceCreated(ThinEvent):
    """Stripe's `v1.invoice.created`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.created"""

    detail_type: Literal["v1.invoice.created"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.invoice.created"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1InvoiceDeleted(ThinEvent):
    """Stripe's `v1.invoice.deleted`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.deleted"""

    detail_type: Literal["v1.invoice.deleted"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.invoice.deleted"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1InvoiceDiscountAdded(ThinEvent):
    """Stripe's `v1.invoice.discount_added`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.discount_added"""

    detail_type: Literal["v1.invoice.discount_added"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.invoice.discount_added"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1InvoiceDiscountRemoved(ThinEvent):
    """Stripe's `v1.invoice.discount_removed`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.discount_removed"""

    detail_type: Literal["v1.invoice.discount_removed"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.invoice.discount_removed"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1InvoiceFinalizationFailed(ThinEvent):
    """Stripe's `v1.invoice.finalization_failed`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.finalization_failed"""

    detail_type: Literal["v1.invoice.finalization_failed"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.invoice.finalization_failed"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1InvoiceFinalized(ThinEvent):
    """Stripe's `v1.invoice.finalized`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.finalized"""

    detail_type: Literal["v1.invoice.finalized"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.invoice.finalized"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1InvoiceLineItemAdded(ThinEvent):
    """Stripe's `v1.invoice.line_item_added`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.line_item_added"""

    detail_type: Literal["v1.invoice.line_item_added"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.invoice.line_item_added"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1InvoiceLineItemPricingChanged(ThinEvent):
    """Stripe's `v1.invoice.line_item_pricing_changed`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.line_item_pricing_changed"""

    detail_type: Literal["v1.invoice.line_item_pricing_changed"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.invoice.line_item_pricing_changed"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1InvoiceLineItemQuantityChanged(ThinEvent):
    """Stripe's `v1.invoice.line_item_quantity_changed`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.line_item_quantity_changed"""

    detail_type: Literal["v1.invoice.line_item_quantity_changed"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.invoice.line_item_quantity_changed"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1InvoiceLineItemRemoved(ThinEvent):
    """Stripe's `v1.invoice.line_item_removed`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.line_item_removed"""

    detail_type: Literal["v1.invoice.line_item_removed"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.invoice.line_item_removed"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1InvoiceMarkedUncollectible(ThinEvent):
    """Stripe's `v1.invoice.marked_uncollectible`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.marked_uncollectible"""

    detail_type: Literal["v1.invoice.marked_uncollectible"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.invoice.marked_uncollectible"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1InvoiceOverdue(ThinEvent):
    """Stripe's `v1.invoice.overdue`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.overdue"""

    detail_type: Literal["v1.invoice.overdue"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.invoice.overdue"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1InvoiceOverpaid(ThinEvent):
    """Stripe's `v1.invoice.overpaid`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.overpaid"""

    detail_type: Literal["v1.invoice.overpaid"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.invoice.overpaid"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1InvoicePaid(ThinEvent):
    """Stripe's `v1.invoice.paid`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.paid"""

    detail_type: Literal["v1.invoice.paid"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.invoice.paid"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1InvoicePaymentActionRequired(ThinEvent):
    """Stripe's `v1.invoice.payment_action_required`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.payment_action_required"""

    detail_type: Literal["v1.invoice.payment_action_required"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.invoice.payment_action_required"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1InvoicePaymentAttemptRequired(ThinEvent):
    """Stripe's `v1.invoice.payment_attempt_required`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.payment_attempt_required"""

    detail_type: Literal["v1.invoice.payment_attempt_required"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.invoice.payment_attempt_required"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1InvoicePaymentFailed(ThinEvent):
    """Stripe's `v1.invoice.payment_failed`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.payment_failed"""

    detail_type: Literal["v1.invoice.payment_failed"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.invoice.payment_failed"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1InvoicePaymentSucceeded(ThinEvent):
    """Stripe's `v1.invoice.payment_succeeded`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.payment_succeeded"""

    detail_type: Literal["v1.invoice.payment_succeeded"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.invoice.payment_succeeded"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1InvoiceSent(ThinEvent):
    """Stripe's `v1.invoice.sent`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.sent"""

    detail_type: Literal["v1.invoice.sent"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.invoice.sent"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1InvoiceUpcoming(ThinEvent):
    """Stripe's `v1.invoice.upcoming`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.upcoming"""

    detail_type: Literal["v1.invoice.upcoming"]
    detail: V1InvoiceUpcomingDetail
    @property
    def kind(self) -> Literal["v1.invoice.upcoming"]: ...
    @property
    def payload(self) -> V1InvoiceUpcomingDetail: ...
    @classfield
    def fields(cls) -> EventFields[V1InvoiceUpcomingDetailFields, V1InvoiceUpcomingDetailFields]: ...

class V1InvoiceUpdated(ThinEvent):
    """Stripe's `v1.invoice.updated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.updated"""

    detail_type: Literal["v1.invoice.updated"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.invoice.updated"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1InvoiceVoided(ThinEvent):
    """Stripe's `v1.invoice.voided`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.voided"""

    detail_type: Literal["v1.invoice.voided"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.invoice.voided"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1InvoiceWillBeDue(ThinEvent):
    """Stripe's `v1.invoice.will_be_due`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.will_be_due"""

    detail_type: Literal["v1.invoice.will_be_due"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.invoice.will_be_due"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...
