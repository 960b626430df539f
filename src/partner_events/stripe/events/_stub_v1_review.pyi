# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.stripe._thin import ThinObjectEvent

class V1ReviewClosed(ThinObjectEvent):
    """A review of a payment ended; `reason` says how, such as approved or refunded (thin event: the id
    alone).

    Stripe's `v1.review.closed`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.review.closed
    """

    detail_type: Literal["v1.review.closed"]
    @property
    def kind(self) -> Literal["v1.review.closed"]: ...

class V1ReviewOpened(ThinObjectEvent):
    """A payment was put up for review, by a rule or by hand (thin event: the id alone).

    Stripe's `v1.review.opened`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.review.opened
    """

    detail_type: Literal["v1.review.opened"]
    @property
    def kind(self) -> Literal["v1.review.opened"]: ...
