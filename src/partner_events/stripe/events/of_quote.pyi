# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._fields import EventFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import EventFieldsOf, QuoteFields
from partner_events.stripe.models.quote import Quote

class QuoteAccepted(SnapshotEvent):
    """Stripe's `quote.accepted`: https://docs.stripe.com/api/events/types#event_types-quote.accepted"""

    detail_type: Literal["quote.accepted"]
    detail: SnapshotDetail[Quote]
    @property
    def kind(self) -> Literal["quote.accepted"]: ...
    @property
    def payload(self) -> Quote: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[QuoteFields], QuoteFields]: ...

class QuoteCanceled(SnapshotEvent):
    """Stripe's `quote.canceled`: https://docs.stripe.com/api/events/types#event_types-quote.canceled"""

    detail_type: Literal["quote.canceled"]
    detail: SnapshotDetail[Quote]
    @property
    def kind(self) -> Literal["quote.canceled"]: ...
    @property
    def payload(self) -> Quote: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[QuoteFields], QuoteFields]: ...

class QuoteCreated(SnapshotEvent):
    """Stripe's `quote.created`: https://docs.stripe.com/api/events/types#event_types-quote.created"""

    detail_type: Literal["quote.created"]
    detail: SnapshotDetail[Quote]
    @property
    def kind(self) -> Literal["quote.created"]: ...
    @property
    def payload(self) -> Quote: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[QuoteFields], QuoteFields]: ...

class QuoteFinalized(SnapshotEvent):
    """Stripe's `quote.finalized`: https://docs.stripe.com/api/events/types#event_types-quote.finalized"""

    detail_type: Literal["quote.finalized"]
    detail: SnapshotDetail[Quote]
    @property
    def kind(self) -> Literal["quote.finalized"]: ...
    @property
    def payload(self) -> Quote: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[QuoteFields], QuoteFields]: ...
