# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.stripe._thin import ThinObjectEvent
from partner_events.stripe.models.review import Review

class _ReviewEvent(ThinObjectEvent):
    @property
    def __event_object__(self) -> Review: ...

class V1ReviewClosed(_ReviewEvent):
    """A review of a payment ended; `reason` says how, such as approved or refunded (thin event: the id
    alone).

    Stripe's `v1.review.closed`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.review.closed
    """

    detail_type: Literal["v1.review.closed"]
    @property
    def kind(self) -> Literal["v1.review.closed"]: ...

class V1ReviewOpened(_ReviewEvent):
    """A payment was put up for review, by a rule or by hand (thin event: the id alone).

    Stripe's `v1.review.opened`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.review.opened
    """

    detail_type: Literal["v1.review.opened"]
    @property
    def kind(self) -> Literal["v1.review.opened"]: ...
