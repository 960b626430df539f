# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import EventFieldsOf, SourceTransactionFields
from partner_events.stripe.models.source_transaction import SourceTransaction

class _SourceTransactionEvent(SnapshotEvent):
    detail: SnapshotDetail[SourceTransaction]
    @property
    def payload(self) -> SourceTransaction:
        """A transfer that came in for a payment source."""
    @classfield
    def fields(cls) -> KindFields[EventFieldsOf[SourceTransactionFields], SourceTransactionFields]: ...

class SourceTransactionCreated(_SourceTransactionEvent):
    """A transfer came in for a payment source.

    Stripe's `source.transaction.created`:
    https://docs.stripe.com/api/events/types#event_types-source.transaction.created
    """

    detail_type: Literal["source.transaction.created"]
    @property
    def kind(self) -> Literal["source.transaction.created"]: ...

class SourceTransactionUpdated(_SourceTransactionEvent):
    """A transfer of a payment source changed.

    Stripe's `source.transaction.updated`:
    https://docs.stripe.com/api/events/types#event_types-source.transaction.updated
    """

    detail_type: Literal["source.transaction.updated"]
    @property
    def kind(self) -> Literal["source.transaction.updated"]: ...
