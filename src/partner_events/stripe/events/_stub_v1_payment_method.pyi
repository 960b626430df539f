# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.stripe._thin import ThinObjectEvent
from partner_events.stripe.models._stub_payment_method import PaymentMethod

class _PaymentMethodEvent(ThinObjectEvent):
    @property
    def __event_object__(self) -> PaymentMethod: ...

class V1PaymentMethodAttached(_PaymentMethodEvent):
    """A payment method was saved for a customer (thin event: the id alone).

    Stripe's `v1.payment_method.attached`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payment_method.attached
    """

    detail_type: Literal["v1.payment_method.attached"]
    @property
    def kind(self) -> Literal["v1.payment_method.attached"]: ...

class V1PaymentMethodAutomaticallyUpdated(_PaymentMethodEvent):
    """The network told Stripe a card's new number or expiry, and it was updated (thin event: the id alone).

    Stripe's `v1.payment_method.automatically_updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payment_method.automatically_updated
    """

    detail_type: Literal["v1.payment_method.automatically_updated"]
    @property
    def kind(self) -> Literal["v1.payment_method.automatically_updated"]: ...

class V1PaymentMethodDetached(_PaymentMethodEvent):
    """A payment method was removed from a customer; look for whom in `previous_attributes` (thin event: the
    id alone).

    Stripe's `v1.payment_method.detached`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payment_method.detached
    """

    detail_type: Literal["v1.payment_method.detached"]
    @property
    def kind(self) -> Literal["v1.payment_method.detached"]: ...

class V1PaymentMethodUpdated(_PaymentMethodEvent):
    """You or the customer changed a payment method, such as in its billing address (thin event: the id
    alone).

    Stripe's `v1.payment_method.updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payment_method.updated
    """

    detail_type: Literal["v1.payment_method.updated"]
    @property
    def kind(self) -> Literal["v1.payment_method.updated"]: ...
