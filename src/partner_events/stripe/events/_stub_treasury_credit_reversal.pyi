# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import EventFieldsOf, TreasuryCreditReversalFields
from partner_events.stripe.models.treasury_credit_reversal import TreasuryCreditReversal

class _TreasuryCreditReversalEvent(SnapshotEvent):
    detail: SnapshotDetail[TreasuryCreditReversal]
    @property
    def payload(self) -> TreasuryCreditReversal:
        """Money that a financial account had received and gives back."""
    @classfield
    def fields(cls) -> KindFields[
        EventFieldsOf[TreasuryCreditReversalFields],
        TreasuryCreditReversalFields,
    ]: ...

class TreasuryCreditReversalCreated(_TreasuryCreditReversalEvent):
    """Giving back money that a financial account had received was begun.

    Stripe's `treasury.credit_reversal.created`:
    https://docs.stripe.com/api/events/types#event_types-treasury.credit_reversal.created
    """

    detail_type: Literal["treasury.credit_reversal.created"]
    @property
    def kind(self) -> Literal["treasury.credit_reversal.created"]: ...

class TreasuryCreditReversalPosted(_TreasuryCreditReversalEvent):
    """Money that a financial account had received was given back.

    Stripe's `treasury.credit_reversal.posted`:
    https://docs.stripe.com/api/events/types#event_types-treasury.credit_reversal.posted
    """

    detail_type: Literal["treasury.credit_reversal.posted"]
    @property
    def kind(self) -> Literal["treasury.credit_reversal.posted"]: ...
