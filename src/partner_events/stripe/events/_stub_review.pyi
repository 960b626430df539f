# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import EventFieldsOf, ReviewFields
from partner_events.stripe.models.review import Review

class _ReviewEvent(SnapshotEvent):
    detail: SnapshotDetail[Review]
    @property
    def payload(self) -> Review:
        """A payment that somebody should look at for fraud."""
    @classfield
    def fields(cls) -> KindFields[EventFieldsOf[ReviewFields], ReviewFields]: ...

class ReviewClosed(_ReviewEvent):
    """A review of a payment ended; `reason` says how, such as approved or refunded.

    Stripe's `review.closed`: https://docs.stripe.com/api/events/types#event_types-review.closed
    """

    detail_type: Literal["review.closed"]
    @property
    def kind(self) -> Literal["review.closed"]: ...

class ReviewOpened(_ReviewEvent):
    """A payment was put up for review, by a rule or by hand.

    Stripe's `review.opened`: https://docs.stripe.com/api/events/types#event_types-review.opened
    """

    detail_type: Literal["review.opened"]
    @property
    def kind(self) -> Literal["review.opened"]: ...
