# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.stripe._thin import ThinObjectEvent
from partner_events.stripe.models._stub_checkout_session import CheckoutSession

class _CheckoutSessionEvent(ThinObjectEvent):
    @property
    def __event_object__(self) -> CheckoutSession: ...

class V1CheckoutSessionAsyncPaymentFailed(_CheckoutSessionEvent):
    """A delayed payment of a completed checkout failed after all (thin event: the id alone).

    Stripe's `v1.checkout.session.async_payment_failed`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.checkout.session.async_payment_failed
    """

    detail_type: Literal["v1.checkout.session.async_payment_failed"]
    @property
    def kind(self) -> Literal["v1.checkout.session.async_payment_failed"]: ...

class V1CheckoutSessionAsyncPaymentSucceeded(_CheckoutSessionEvent):
    """A delayed payment of a completed checkout went through: fulfil it now (thin event: the id alone).

    Stripe's `v1.checkout.session.async_payment_succeeded`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.checkout.session.async_payment_succeeded
    """

    detail_type: Literal["v1.checkout.session.async_payment_succeeded"]
    @property
    def kind(self) -> Literal["v1.checkout.session.async_payment_succeeded"]: ...

class V1CheckoutSessionCompleted(_CheckoutSessionEvent):
    """A customer finished a checkout; `payment_status` says whether it is paid already (thin event: the id
    alone).

    Stripe's `v1.checkout.session.completed`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.checkout.session.completed
    """

    detail_type: Literal["v1.checkout.session.completed"]
    @property
    def kind(self) -> Literal["v1.checkout.session.completed"]: ...

class V1CheckoutSessionExpired(_CheckoutSessionEvent):
    """A checkout was left unfinished until its session ran out (thin event: the id alone).

    Stripe's `v1.checkout.session.expired`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.checkout.session.expired
    """

    detail_type: Literal["v1.checkout.session.expired"]
    @property
    def kind(self) -> Literal["v1.checkout.session.expired"]: ...
