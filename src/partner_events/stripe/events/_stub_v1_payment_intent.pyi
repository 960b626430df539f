# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.stripe._thin import ThinObjectEvent
from partner_events.stripe.models._stub_payment_intent import PaymentIntent

class _PaymentIntentEvent(ThinObjectEvent):
    @property
    def __event_object__(self) -> PaymentIntent: ...

class V1PaymentIntentAmountCapturableUpdated(_PaymentIntentEvent):
    """Stripe's `v1.payment_intent.amount_capturable_updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payment_intent.amount_capturable_updated
    """

    detail_type: Literal["v1.payment_intent.amount_capturable_updated"]
    @property
    def kind(self) -> Literal["v1.payment_intent.amount_capturable_updated"]: ...

class V1PaymentIntentCanceled(_PaymentIntentEvent):
    """Stripe's `v1.payment_intent.canceled`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payment_intent.canceled
    """

    detail_type: Literal["v1.payment_intent.canceled"]
    @property
    def kind(self) -> Literal["v1.payment_intent.canceled"]: ...

class V1PaymentIntentCreated(_PaymentIntentEvent):
    """Stripe's `v1.payment_intent.created`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payment_intent.created
    """

    detail_type: Literal["v1.payment_intent.created"]
    @property
    def kind(self) -> Literal["v1.payment_intent.created"]: ...

class V1PaymentIntentPartiallyFunded(_PaymentIntentEvent):
    """Stripe's `v1.payment_intent.partially_funded`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payment_intent.partially_funded
    """

    detail_type: Literal["v1.payment_intent.partially_funded"]
    @property
    def kind(self) -> Literal["v1.payment_intent.partially_funded"]: ...

class V1PaymentIntentPaymentFailed(_PaymentIntentEvent):
    """Stripe's `v1.payment_intent.payment_failed`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payment_intent.payment_failed
    """

    detail_type: Literal["v1.payment_intent.payment_failed"]
    @property
    def kind(self) -> Literal["v1.payment_intent.payment_failed"]: ...

class V1PaymentIntentProcessing(_PaymentIntentEvent):
    """Stripe's `v1.payment_intent.processing`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payment_intent.processing
    """

    detail_type: Literal["v1.payment_intent.processing"]
    @property
    def kind(self) -> Literal["v1.payment_intent.processing"]: ...

class V1PaymentIntentRequiresAction(_PaymentIntentEvent):
    """Stripe's `v1.payment_intent.requires_action`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payment_intent.requires_action
    """

    detail_type: Literal["v1.payment_intent.requires_action"]
    @property
    def kind(self) -> Literal["v1.payment_intent.requires_action"]: ...

class V1PaymentIntentSucceeded(_PaymentIntentEvent):
    """Stripe's `v1.payment_intent.succeeded`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payment_intent.succeeded
    """

    detail_type: Literal["v1.payment_intent.succeeded"]
    @property
    def kind(self) -> Literal["v1.payment_intent.succeeded"]: ...
