# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import EventFieldsOf, TreasuryReceivedDebitFields
from partner_events.stripe.models.treasury_received_debit import TreasuryReceivedDebit

class TreasuryReceivedDebitCreated(SnapshotEvent):
    """Somebody outside took money from a financial account.

    Stripe's `treasury.received_debit.created`:
    https://docs.stripe.com/api/events/types#event_types-treasury.received_debit.created
    """

    detail_type: Literal["treasury.received_debit.created"]
    @property
    def kind(self) -> Literal["treasury.received_debit.created"]: ...
    detail: SnapshotDetail[TreasuryReceivedDebit]
    @property
    def payload(self) -> TreasuryReceivedDebit:
        """Money that somebody outside took from a financial account."""
    @classfield
    def fields(cls) -> KindFields[
        EventFieldsOf[TreasuryReceivedDebitFields],
        TreasuryReceivedDebitFields,
    ]: ...
