# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import TreasuryReceivedDebit
from pydantic import Field


class TreasuryReceivedDebitCreatedData(SnapshotData):
    object: TreasuryReceivedDebit


class TreasuryReceivedDebitCreatedDetail(SnapshotDetail):
    data: TreasuryReceivedDebitCreatedData


class TreasuryReceivedDebitCreated(SnapshotEvent):
    """Stripe's `treasury.received_debit.created`:
    https://docs.stripe.com/api/events/types#event_types-treasury.received_debit.created
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-treasury.received_debit.created"
    )
    detail_type: Annotated[Literal["treasury.received_debit.created"], Field(alias="detail-type")]
    detail: TreasuryReceivedDebitCreatedDetail

    @property
    def kind(self) -> Literal["treasury.received_debit.created"]:
        return "treasury.received_debit.created"
