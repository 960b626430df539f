# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import EventFieldsOf, TreasuryReceivedCreditFields
from partner_events.stripe.models.treasury_received_credit import TreasuryReceivedCredit

class _TreasuryReceivedCreditEvent(SnapshotEvent):
    detail: SnapshotDetail[TreasuryReceivedCredit]
    @property
    def payload(self) -> TreasuryReceivedCredit:
        """Money that a financial account got from outside."""
    @classfield
    def fields(cls) -> KindFields[
        EventFieldsOf[TreasuryReceivedCreditFields],
        TreasuryReceivedCreditFields,
    ]: ...

class TreasuryReceivedCreditCreated(_TreasuryReceivedCreditEvent):
    """Money from outside came in for a financial account.

    Stripe's `treasury.received_credit.created`:
    https://docs.stripe.com/api/events/types#event_types-treasury.received_credit.created
    """

    detail_type: Literal["treasury.received_credit.created"]
    @property
    def kind(self) -> Literal["treasury.received_credit.created"]: ...

class TreasuryReceivedCreditFailed(_TreasuryReceivedCreditEvent):
    """Money from outside could not be put into a financial account.

    Stripe's `treasury.received_credit.failed`:
    https://docs.stripe.com/api/events/types#event_types-treasury.received_credit.failed
    """

    detail_type: Literal["treasury.received_credit.failed"]
    @property
    def kind(self) -> Literal["treasury.received_credit.failed"]: ...

class TreasuryReceivedCreditReversed(_TreasuryReceivedCreditEvent):
    """Money that a financial account had got was taken back; no longer sent.

    Stripe's `treasury.received_credit.reversed`: https://docs.stripe.com/changelog
    """

    detail_type: Literal["treasury.received_credit.reversed"]
    @property
    def kind(self) -> Literal["treasury.received_credit.reversed"]: ...

class TreasuryReceivedCreditSucceeded(_TreasuryReceivedCreditEvent):
    """Money from outside is in a financial account.

    Stripe's `treasury.received_credit.succeeded`:
    https://docs.stripe.com/api/events/types#event_types-treasury.received_credit.succeeded
    """

    detail_type: Literal["treasury.received_credit.succeeded"]
    @property
    def kind(self) -> Literal["treasury.received_credit.succeeded"]: ...
