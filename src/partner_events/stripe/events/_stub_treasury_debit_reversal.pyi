# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import EventFieldsOf, TreasuryDebitReversalFields
from partner_events.stripe.models.treasury_debit_reversal import TreasuryDebitReversal

class _TreasuryDebitReversalEvent(SnapshotEvent):
    detail: SnapshotDetail[TreasuryDebitReversal]
    @property
    def payload(self) -> TreasuryDebitReversal:
        """Money that was debited from a financial account and is to come back."""
    @classfield
    def fields(cls) -> KindFields[
        EventFieldsOf[TreasuryDebitReversalFields],
        TreasuryDebitReversalFields,
    ]: ...

class TreasuryDebitReversalCompleted(_TreasuryDebitReversalEvent):
    """Getting back money that was debited from a financial account is done.

    Stripe's `treasury.debit_reversal.completed`:
    https://docs.stripe.com/api/events/types#event_types-treasury.debit_reversal.completed
    """

    detail_type: Literal["treasury.debit_reversal.completed"]
    @property
    def kind(self) -> Literal["treasury.debit_reversal.completed"]: ...

class TreasuryDebitReversalCreated(_TreasuryDebitReversalEvent):
    """Getting back money that was debited from a financial account was begun.

    Stripe's `treasury.debit_reversal.created`:
    https://docs.stripe.com/api/events/types#event_types-treasury.debit_reversal.created
    """

    detail_type: Literal["treasury.debit_reversal.created"]
    @property
    def kind(self) -> Literal["treasury.debit_reversal.created"]: ...

class TreasuryDebitReversalInitialCreditGranted(_TreasuryDebitReversalEvent):
    """Money that was debited is back for now, until the claim is decided.

    Stripe's `treasury.debit_reversal.initial_credit_granted`:
    https://docs.stripe.com/api/events/types#event_types-treasury.debit_reversal.initial_credit_granted
    """

    detail_type: Literal["treasury.debit_reversal.initial_credit_granted"]
    @property
    def kind(self) -> Literal["treasury.debit_reversal.initial_credit_granted"]: ...
