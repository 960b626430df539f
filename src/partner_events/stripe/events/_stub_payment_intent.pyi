# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import EventFieldsOf, PaymentIntentFields
from partner_events.stripe.models._stub_payment_intent import PaymentIntent

class _PaymentIntentEvent(SnapshotEvent):
    detail: SnapshotDetail[PaymentIntent]
    @property
    def payload(self) -> PaymentIntent: ...
    @classfield
    def fields(cls) -> KindFields[EventFieldsOf[PaymentIntentFields], PaymentIntentFields]: ...

class PaymentIntentAmountCapturableUpdated(_PaymentIntentEvent):
    """Stripe's `payment_intent.amount_capturable_updated`:
    https://docs.stripe.com/api/events/types#event_types-payment_intent.amount_capturable_updated
    """

    detail_type: Literal["payment_intent.amount_capturable_updated"]
    @property
    def kind(self) -> Literal["payment_intent.amount_capturable_updated"]: ...

class PaymentIntentCanceled(_PaymentIntentEvent):
    """Stripe's `payment_intent.canceled`:
    https://docs.stripe.com/api/events/types#event_types-payment_intent.canceled
    """

    detail_type: Literal["payment_intent.canceled"]
    @property
    def kind(self) -> Literal["payment_intent.canceled"]: ...

class PaymentIntentCreated(_PaymentIntentEvent):
    """Stripe's `payment_intent.created`:
    https://docs.stripe.com/api/events/types#event_types-payment_intent.created
    """

    detail_type: Literal["payment_intent.created"]
    @property
    def kind(self) -> Literal["payment_intent.created"]: ...

class PaymentIntentPartiallyFunded(_PaymentIntentEvent):
    """Stripe's `payment_intent.partially_funded`:
    https://docs.stripe.com/api/events/types#event_types-payment_intent.partially_funded
    """

    detail_type: Literal["payment_intent.partially_funded"]
    @property
    def kind(self) -> Literal["payment_intent.partially_funded"]: ...

class PaymentIntentPaymentFailed(_PaymentIntentEvent):
    """Stripe's `payment_intent.payment_failed`:
    https://docs.stripe.com/api/events/types#event_types-payment_intent.payment_failed
    """

    detail_type: Literal["payment_intent.payment_failed"]
    @property
    def kind(self) -> Literal["payment_intent.payment_failed"]: ...

class PaymentIntentProcessing(_PaymentIntentEvent):
    """Stripe's `payment_intent.processing`:
    https://docs.stripe.com/api/events/types#event_types-payment_intent.processing
    """

    detail_type: Literal["payment_intent.processing"]
    @property
    def kind(self) -> Literal["payment_intent.processing"]: ...

class PaymentIntentRequiresAction(_PaymentIntentEvent):
    """Stripe's `payment_intent.requires_action`:
    https://docs.stripe.com/api/events/types#event_types-payment_intent.requires_action
    """

    detail_type: Literal["payment_intent.requires_action"]
    @property
    def kind(self) -> Literal["payment_intent.requires_action"]: ...

class PaymentIntentRequiresAuthorization(_PaymentIntentEvent):
    """Stripe's `payment_intent.requires_authorization`: https://docs.stripe.com/changelog"""

    detail_type: Literal["payment_intent.requires_authorization"]
    @property
    def kind(self) -> Literal["payment_intent.requires_authorization"]: ...

class PaymentIntentRequiresCapture(_PaymentIntentEvent):
    """Stripe's `payment_intent.requires_capture`: https://docs.stripe.com/changelog"""

    detail_type: Literal["payment_intent.requires_capture"]
    @property
    def kind(self) -> Literal["payment_intent.requires_capture"]: ...

class PaymentIntentSucceeded(_PaymentIntentEvent):
    """Stripe's `payment_intent.succeeded`:
    https://docs.stripe.com/api/events/types#event_types-payment_intent.succeeded
    """

    detail_type: Literal["payment_intent.succeeded"]
    @property
    def kind(self) -> Literal["payment_intent.succeeded"]: ...
