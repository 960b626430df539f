# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.stripe._thin import ThinObjectEvent
from partner_events.stripe.models.quote import Quote

class _QuoteEvent(ThinObjectEvent):
    @property
    def __event_object__(self) -> Quote: ...

class V1QuoteAccepted(_QuoteEvent):
    """A customer accepted a quote; its invoice or subscription follows (thin event: the id alone).

    Stripe's `v1.quote.accepted`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.quote.accepted
    """

    detail_type: Literal["v1.quote.accepted"]
    @property
    def kind(self) -> Literal["v1.quote.accepted"]: ...

class V1QuoteCanceled(_QuoteEvent):
    """A quote was cancelled (thin event: the id alone).

    Stripe's `v1.quote.canceled`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.quote.canceled
    """

    detail_type: Literal["v1.quote.canceled"]
    @property
    def kind(self) -> Literal["v1.quote.canceled"]: ...

class V1QuoteCreated(_QuoteEvent):
    """A draft of a quote was created (thin event: the id alone).

    Stripe's `v1.quote.created`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.quote.created
    """

    detail_type: Literal["v1.quote.created"]
    @property
    def kind(self) -> Literal["v1.quote.created"]: ...

class V1QuoteFinalized(_QuoteEvent):
    """A draft of a quote became open: the customer can accept it (thin event: the id alone).

    Stripe's `v1.quote.finalized`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.quote.finalized
    """

    detail_type: Literal["v1.quote.finalized"]
    @property
    def kind(self) -> Literal["v1.quote.finalized"]: ...
