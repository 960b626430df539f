# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import TreasuryDebitReversal
from pydantic import Field


class TreasuryDebitReversalInitialCreditGrantedData(SnapshotData):
    object: TreasuryDebitReversal


class TreasuryDebitReversalInitialCreditGrantedDetail(SnapshotDetail):
    data: TreasuryDebitReversalInitialCreditGrantedData


class TreasuryDebitReversalInitialCreditGranted(SnapshotEvent):
    """Stripe's `treasury.debit_reversal.initial_credit_granted`:
    https://docs.stripe.com/api/events/types#event_types-treasury.debit_reversal.initial_credit_granted
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-treasury.debit_reversal.initial_credit_granted"
    )
    detail_type: Annotated[
        Literal["treasury.debit_reversal.initial_credit_granted"],
        Field(alias="detail-type"),
    ]
    detail: TreasuryDebitReversalInitialCreditGrantedDetail

    @property
    def kind(self) -> Literal["treasury.debit_reversal.initial_credit_granted"]:
        return "treasury.debit_reversal.initial_credit_granted"
