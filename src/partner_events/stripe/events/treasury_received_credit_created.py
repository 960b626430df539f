# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import TreasuryReceivedCredit
from pydantic import Field


class TreasuryReceivedCreditCreatedData(SnapshotData):
    object: TreasuryReceivedCredit


class TreasuryReceivedCreditCreatedDetail(SnapshotDetail):
    data: TreasuryReceivedCreditCreatedData


class TreasuryReceivedCreditCreated(SnapshotEvent):
    """Stripe's `treasury.received_credit.created`:
    https://docs.stripe.com/api/events/types#event_types-treasury.received_credit.created
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-treasury.received_credit.created"
    )
    detail_type: Annotated[Literal["treasury.received_credit.created"], Field(alias="detail-type")]
    detail: TreasuryReceivedCreditCreatedDetail

    @property
    def kind(self) -> Literal["treasury.received_credit.created"]:
        return "treasury.received_credit.created"
