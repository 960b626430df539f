# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.stripe._thin import ThinObjectEvent
from partner_events.stripe.models.payment_link import PaymentLink

class _PaymentLinkEvent(ThinObjectEvent):
    @property
    def __event_object__(self) -> PaymentLink: ...

class V1PaymentLinkCreated(_PaymentLinkEvent):
    """A payment link was created (thin event: the id alone).

    Stripe's `v1.payment_link.created`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payment_link.created
    """

    detail_type: Literal["v1.payment_link.created"]
    @property
    def kind(self) -> Literal["v1.payment_link.created"]: ...

class V1PaymentLinkUpdated(_PaymentLinkEvent):
    """A payment link changed, such as when it was switched off (thin event: the id alone).

    Stripe's `v1.payment_link.updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payment_link.updated
    """

    detail_type: Literal["v1.payment_link.updated"]
    @property
    def kind(self) -> Literal["v1.payment_link.updated"]: ...
