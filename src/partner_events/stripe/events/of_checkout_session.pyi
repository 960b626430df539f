# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._fields import EventFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import CheckoutSessionFields, EventFieldsOf
from partner_events.stripe.models.checkout_session import CheckoutSession

class CheckoutSessionAsyncPaymentFailed(SnapshotEvent):
    """Stripe's `checkout.session.async_payment_failed`: https://docs.stripe.com/api/events/types#event_types-checkout.session.async_payment_failed"""

    detail_type: Literal["checkout.session.async_payment_failed"]
    detail: SnapshotDetail[CheckoutSession]
    @property
    def kind(self) -> Literal["checkout.session.async_payment_failed"]: ...
    @property
    def payload(self) -> CheckoutSession: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[CheckoutSessionFields], CheckoutSessionFields]: ...

class CheckoutSessionAsyncPaymentSucceeded(SnapshotEvent):
    """Stripe's `checkout.session.async_payment_succeeded`: https://docs.stripe.com/api/events/types#event_types-checkout.session.async_payment_succeeded"""

    detail_type: Literal["checkout.session.async_payment_succeeded"]
    detail: SnapshotDetail[CheckoutSession]
    @property
    def kind(self) -> Literal["checkout.session.async_payment_succeeded"]: ...
    @property
    def payload(self) -> CheckoutSession: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[CheckoutSessionFields], CheckoutSessionFields]: ...

class CheckoutSessionCompleted(SnapshotEvent):
    """Stripe's `checkout.session.completed`: https://docs.stripe.com/api/events/types#event_types-checkout.session.completed"""

    detail_type: Literal["checkout.session.completed"]
    detail: SnapshotDetail[CheckoutSession]
    @property
    def kind(self) -> Literal["checkout.session.completed"]: ...
    @property
    def payload(self) -> CheckoutSession: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[CheckoutSessionFields], CheckoutSessionFields]: ...

class CheckoutSessionExpired(SnapshotEvent):
    """Stripe's `checkout.session.expired`: https://docs.stripe.com/api/events/types#event_types-checkout.session.expired"""

    detail_type: Literal["checkout.session.expired"]
    detail: SnapshotDetail[CheckoutSession]
    @property
    def kind(self) -> Literal["checkout.session.expired"]: ...
    @property
    def payload(self) -> CheckoutSession: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[CheckoutSessionFields], CheckoutSessionFields]: ...
