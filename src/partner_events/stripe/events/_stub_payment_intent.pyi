# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import EventFieldsOf, PaymentIntentFields
from partner_events.stripe.models._stub_payment_intent import PaymentIntent

class _PaymentIntentEvent(SnapshotEvent):
    detail: SnapshotDetail[PaymentIntent]
    @property
    def payload(self) -> PaymentIntent:
        """One payment from beginning to end, with all attempts to make it."""
    @classfield
    def fields(cls) -> KindFields[EventFieldsOf[PaymentIntentFields], PaymentIntentFields]: ...

class PaymentIntentAmountCapturableUpdated(_PaymentIntentEvent):
    """An authorized payment has money to capture; `amount_capturable` says how much.

    Stripe's `payment_intent.amount_capturable_updated`:
    https://docs.stripe.com/api/events/types#event_types-payment_intent.amount_capturable_updated
    """

    detail_type: Literal["payment_intent.amount_capturable_updated"]
    @property
    def kind(self) -> Literal["payment_intent.amount_capturable_updated"]: ...

class PaymentIntentCanceled(_PaymentIntentEvent):
    """A payment was cancelled; it cannot be tried again.

    Stripe's `payment_intent.canceled`:
    https://docs.stripe.com/api/events/types#event_types-payment_intent.canceled
    """

    detail_type: Literal["payment_intent.canceled"]
    @property
    def kind(self) -> Literal["payment_intent.canceled"]: ...

class PaymentIntentCreated(_PaymentIntentEvent):
    """A payment was begun; nothing is paid yet.

    Stripe's `payment_intent.created`:
    https://docs.stripe.com/api/events/types#event_types-payment_intent.created
    """

    detail_type: Literal["payment_intent.created"]
    @property
    def kind(self) -> Literal["payment_intent.created"]: ...

class PaymentIntentPartiallyFunded(_PaymentIntentEvent):
    """A customer's transfer covered a part of a payment, and not yet all of it.

    Stripe's `payment_intent.partially_funded`:
    https://docs.stripe.com/api/events/types#event_types-payment_intent.partially_funded
    """

    detail_type: Literal["payment_intent.partially_funded"]
    @property
    def kind(self) -> Literal["payment_intent.partially_funded"]: ...

class PaymentIntentPaymentFailed(_PaymentIntentEvent):
    """An attempt to pay failed; `last_payment_error` says why, and another may follow.

    Stripe's `payment_intent.payment_failed`:
    https://docs.stripe.com/api/events/types#event_types-payment_intent.payment_failed
    """

    detail_type: Literal["payment_intent.payment_failed"]
    @property
    def kind(self) -> Literal["payment_intent.payment_failed"]: ...

class PaymentIntentProcessing(_PaymentIntentEvent):
    """A payment was sent off and its outcome is not known yet, as with bank debits.

    Stripe's `payment_intent.processing`:
    https://docs.stripe.com/api/events/types#event_types-payment_intent.processing
    """

    detail_type: Literal["payment_intent.processing"]
    @property
    def kind(self) -> Literal["payment_intent.processing"]: ...

class PaymentIntentRequiresAction(_PaymentIntentEvent):
    """A customer has to do something for a payment, such as 3D Secure.

    Stripe's `payment_intent.requires_action`:
    https://docs.stripe.com/api/events/types#event_types-payment_intent.requires_action
    """

    detail_type: Literal["payment_intent.requires_action"]
    @property
    def kind(self) -> Literal["payment_intent.requires_action"]: ...

class PaymentIntentRequiresAuthorization(_PaymentIntentEvent):
    """A payment waited for its authorization; no longer sent.

    Stripe's `payment_intent.requires_authorization`: https://docs.stripe.com/changelog
    """

    detail_type: Literal["payment_intent.requires_authorization"]
    @property
    def kind(self) -> Literal["payment_intent.requires_authorization"]: ...

class PaymentIntentRequiresCapture(_PaymentIntentEvent):
    """A payment waited to be captured; now `payment_intent.amount_capturable_updated`.

    Stripe's `payment_intent.requires_capture`: https://docs.stripe.com/changelog
    """

    detail_type: Literal["payment_intent.requires_capture"]
    @property
    def kind(self) -> Literal["payment_intent.requires_capture"]: ...

class PaymentIntentSucceeded(_PaymentIntentEvent):
    """A payment went through: the money is taken, fulfil the order.

    Stripe's `payment_intent.succeeded`:
    https://docs.stripe.com/api/events/types#event_types-payment_intent.succeeded
    """

    detail_type: Literal["payment_intent.succeeded"]
    @property
    def kind(self) -> Literal["payment_intent.succeeded"]: ...
