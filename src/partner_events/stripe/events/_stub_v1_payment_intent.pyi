# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.stripe._thin import ThinObjectEvent
from partner_events.stripe.models._stub_payment_intent import PaymentIntent

class _PaymentIntentEvent(ThinObjectEvent):
    @property
    def __event_object__(self) -> PaymentIntent: ...

class V1PaymentIntentAmountCapturableUpdated(_PaymentIntentEvent):
    """An authorized payment has money to capture; `amount_capturable` says how much (thin event: the id
    alone).

    Stripe's `v1.payment_intent.amount_capturable_updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payment_intent.amount_capturable_updated
    """

    detail_type: Literal["v1.payment_intent.amount_capturable_updated"]
    @property
    def kind(self) -> Literal["v1.payment_intent.amount_capturable_updated"]: ...

class V1PaymentIntentCanceled(_PaymentIntentEvent):
    """A payment was cancelled; it cannot be tried again (thin event: the id alone).

    Stripe's `v1.payment_intent.canceled`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payment_intent.canceled
    """

    detail_type: Literal["v1.payment_intent.canceled"]
    @property
    def kind(self) -> Literal["v1.payment_intent.canceled"]: ...

class V1PaymentIntentCreated(_PaymentIntentEvent):
    """A payment was begun; nothing is paid yet (thin event: the id alone).

    Stripe's `v1.payment_intent.created`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payment_intent.created
    """

    detail_type: Literal["v1.payment_intent.created"]
    @property
    def kind(self) -> Literal["v1.payment_intent.created"]: ...

class V1PaymentIntentPartiallyFunded(_PaymentIntentEvent):
    """A customer's transfer covered a part of a payment, and not yet all of it (thin event: the id alone).

    Stripe's `v1.payment_intent.partially_funded`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payment_intent.partially_funded
    """

    detail_type: Literal["v1.payment_intent.partially_funded"]
    @property
    def kind(self) -> Literal["v1.payment_intent.partially_funded"]: ...

class V1PaymentIntentPaymentFailed(_PaymentIntentEvent):
    """An attempt to pay failed; `last_payment_error` says why, and another may follow (thin event: the id
    alone).

    Stripe's `v1.payment_intent.payment_failed`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payment_intent.payment_failed
    """

    detail_type: Literal["v1.payment_intent.payment_failed"]
    @property
    def kind(self) -> Literal["v1.payment_intent.payment_failed"]: ...

class V1PaymentIntentProcessing(_PaymentIntentEvent):
    """A payment was sent off and its outcome is not known yet, as with bank debits (thin event: the id
    alone).

    Stripe's `v1.payment_intent.processing`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payment_intent.processing
    """

    detail_type: Literal["v1.payment_intent.processing"]
    @property
    def kind(self) -> Literal["v1.payment_intent.processing"]: ...

class V1PaymentIntentRequiresAction(_PaymentIntentEvent):
    """A customer has to do something for a payment, such as 3D Secure (thin event: the id alone).

    Stripe's `v1.payment_intent.requires_action`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payment_intent.requires_action
    """

    detail_type: Literal["v1.payment_intent.requires_action"]
    @property
    def kind(self) -> Literal["v1.payment_intent.requires_action"]: ...

class V1PaymentIntentSucceeded(_PaymentIntentEvent):
    """A payment went through: the money is taken, fulfil the order (thin event: the id alone).

    Stripe's `v1.payment_intent.succeeded`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payment_intent.succeeded
    """

    detail_type: Literal["v1.payment_intent.succeeded"]
    @property
    def kind(self) -> Literal["v1.payment_intent.succeeded"]: ...
