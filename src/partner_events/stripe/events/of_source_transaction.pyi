# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._fields import EventFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import EventFieldsOf, SourceTransactionFields
from partner_events.stripe.models.source_transaction import SourceTransaction

class SourceTransactionCreated(SnapshotEvent):
    """Stripe's `source.transaction.created`: https://docs.stripe.com/api/events/types#event_types-source.transaction.created"""

    detail_type: Literal["source.transaction.created"]
    detail: SnapshotDetail[SourceTransaction]
    @property
    def kind(self) -> Literal["source.transaction.created"]: ...
    @property
    def payload(self) -> SourceTransaction: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[SourceTransactionFields], SourceTransactionFields]: ...

class SourceTransactionUpdated(SnapshotEvent):
    """Stripe's `source.transaction.updated`: https://docs.stripe.com/api/events/types#event_types-source.transaction.updated"""

    detail_type: Literal["source.transaction.updated"]
    detail: SnapshotDetail[SourceTransaction]
    @property
    def kind(self) -> Literal["source.transaction.updated"]: ...
    @property
    def payload(self) -> SourceTransaction: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[SourceTransactionFields], SourceTransactionFields]: ...
