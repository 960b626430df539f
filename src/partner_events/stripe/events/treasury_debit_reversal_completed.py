# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import TreasuryDebitReversal
from pydantic import Field


class TreasuryDebitReversalCompletedData(SnapshotData):
    object: TreasuryDebitReversal


class TreasuryDebitReversalCompletedDetail(SnapshotDetail):
    data: TreasuryDebitReversalCompletedData


class TreasuryDebitReversalCompleted(SnapshotEvent):
    """Stripe's `treasury.debit_reversal.completed`:
    https://docs.stripe.com/api/events/types#event_types-treasury.debit_reversal.completed
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-treasury.debit_reversal.completed"
    )
    detail_type: Annotated[Literal["treasury.debit_reversal.completed"], Field(alias="detail-type")]
    detail: TreasuryDebitReversalCompletedDetail

    @property
    def kind(self) -> Literal["treasury.debit_reversal.completed"]:
        return "treasury.debit_reversal.completed"
