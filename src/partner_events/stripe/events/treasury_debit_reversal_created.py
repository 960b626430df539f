# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import TreasuryDebitReversal
from pydantic import Field


class TreasuryDebitReversalCreatedData(SnapshotData):
    object: TreasuryDebitReversal


class TreasuryDebitReversalCreatedDetail(SnapshotDetail):
    data: TreasuryDebitReversalCreatedData


class TreasuryDebitReversalCreated(SnapshotEvent):
    """Stripe's `treasury.debit_reversal.created`:
    https://docs.stripe.com/api/events/types#event_types-treasury.debit_reversal.created
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-treasury.debit_reversal.created"
    )
    detail_type: Annotated[Literal["treasury.debit_reversal.created"], Field(alias="detail-type")]
    detail: TreasuryDebitReversalCreatedDetail

    @property
    def kind(self) -> Literal["treasury.debit_reversal.created"]:
        return "treasury.debit_reversal.created"
