# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import CheckoutSessionFields, EventFieldsOf
from partner_events.stripe.models._stub_checkout_session import CheckoutSession

class _CheckoutSessionEvent(SnapshotEvent):
    detail: SnapshotDetail[CheckoutSession]
    @property
    def payload(self) -> CheckoutSession:
        """One customer's way through Stripe Checkout, or through a payment link."""
    @classfield
    def fields(cls) -> KindFields[EventFieldsOf[CheckoutSessionFields], CheckoutSessionFields]: ...

class CheckoutSessionAsyncPaymentFailed(_CheckoutSessionEvent):
    """A delayed payment of a completed checkout failed after all.

    Stripe's `checkout.session.async_payment_failed`:
    https://docs.stripe.com/api/events/types#event_types-checkout.session.async_payment_failed
    """

    detail_type: Literal["checkout.session.async_payment_failed"]
    @property
    def kind(self) -> Literal["checkout.session.async_payment_failed"]: ...

class CheckoutSessionAsyncPaymentSucceeded(_CheckoutSessionEvent):
    """A delayed payment of a completed checkout went through: fulfil it now.

    Stripe's `checkout.session.async_payment_succeeded`:
    https://docs.stripe.com/api/events/types#event_types-checkout.session.async_payment_succeeded
    """

    detail_type: Literal["checkout.session.async_payment_succeeded"]
    @property
    def kind(self) -> Literal["checkout.session.async_payment_succeeded"]: ...

class CheckoutSessionCompleted(_CheckoutSessionEvent):
    """A customer finished a checkout; `payment_status` says whether it is paid already.

    Stripe's `checkout.session.completed`:
    https://docs.stripe.com/api/events/types#event_types-checkout.session.completed
    """

    detail_type: Literal["checkout.session.completed"]
    @property
    def kind(self) -> Literal["checkout.session.completed"]: ...

class CheckoutSessionExpired(_CheckoutSessionEvent):
    """A checkout was left unfinished until its session ran out.

    Stripe's `checkout.session.expired`:
    https://docs.stripe.com/api/events/types#event_types-checkout.session.expired
    """

    detail_type: Literal["checkout.session.expired"]
    @property
    def kind(self) -> Literal["checkout.session.expired"]: ...
