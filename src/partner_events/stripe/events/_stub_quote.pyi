# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import EventFieldsOf, QuoteFields
from partner_events.stripe.models.quote import Quote

class _QuoteEvent(SnapshotEvent):
    detail: SnapshotDetail[Quote]
    @property
    def payload(self) -> Quote:
        """An offer to a customer, which becomes an invoice or a subscription when accepted."""
    @classfield
    def fields(cls) -> KindFields[EventFieldsOf[QuoteFields], QuoteFields]: ...

class QuoteAccepted(_QuoteEvent):
    """A customer accepted a quote; its invoice or subscription follows.

    Stripe's `quote.accepted`: https://docs.stripe.com/api/events/types#event_types-quote.accepted
    """

    detail_type: Literal["quote.accepted"]
    @property
    def kind(self) -> Literal["quote.accepted"]: ...

class QuoteCanceled(_QuoteEvent):
    """A quote was cancelled.

    Stripe's `quote.canceled`: https://docs.stripe.com/api/events/types#event_types-quote.canceled
    """

    detail_type: Literal["quote.canceled"]
    @property
    def kind(self) -> Literal["quote.canceled"]: ...

class QuoteCreated(_QuoteEvent):
    """A draft of a quote was created.

    Stripe's `quote.created`: https://docs.stripe.com/api/events/types#event_types-quote.created
    """

    detail_type: Literal["quote.created"]
    @property
    def kind(self) -> Literal["quote.created"]: ...

class QuoteFinalized(_QuoteEvent):
    """A draft of a quote became open: the customer can accept it.

    Stripe's `quote.finalized`: https://docs.stripe.com/api/events/types#event_types-quote.finalized
    """

    detail_type: Literal["quote.finalized"]
    @property
    def kind(self) -> Literal["quote.finalized"]: ...
