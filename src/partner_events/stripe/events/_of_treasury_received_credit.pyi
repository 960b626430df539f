# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import EventFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import EventFieldsOf, TreasuryReceivedCreditFields
from partner_events.stripe.models.treasury_received_credit import TreasuryReceivedCredit

class _SnapshotEvent1(SnapshotEvent):
    detail: SnapshotDetail[TreasuryReceivedCredit]
    @property
    def payload(self) -> TreasuryReceivedCredit: ...
    @classfield
    def fields(cls) -> EventFields[
        EventFieldsOf[TreasuryReceivedCreditFields],
        TreasuryReceivedCreditFields,
    ]: ...

class TreasuryReceivedCreditCreated(_SnapshotEvent1):
    """Stripe's `treasury.received_credit.created`:
    https://docs.stripe.com/api/events/types#event_types-treasury.received_credit.created
    """

    detail_type: Literal["treasury.received_credit.created"]
    @property
    def kind(self) -> Literal["treasury.received_credit.created"]: ...

class TreasuryReceivedCreditFailed(_SnapshotEvent1):
    """Stripe's `treasury.received_credit.failed`:
    https://docs.stripe.com/api/events/types#event_types-treasury.received_credit.failed
    """

    detail_type: Literal["treasury.received_credit.failed"]
    @property
    def kind(self) -> Literal["treasury.received_credit.failed"]: ...

class TreasuryReceivedCreditSucceeded(_SnapshotEvent1):
    """Stripe's `treasury.received_credit.succeeded`:
    https://docs.stripe.com/api/events/types#event_types-treasury.received_credit.succeeded
    """

    detail_type: Literal["treasury.received_credit.succeeded"]
    @property
    def kind(self) -> Literal["treasury.received_credit.succeeded"]: ...
