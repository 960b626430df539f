# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import TreasuryReceivedCredit
from pydantic import Field


class TreasuryReceivedCreditReversedData(SnapshotData):
    object: TreasuryReceivedCredit


class TreasuryReceivedCreditReversedDetail(SnapshotDetail):
    data: TreasuryReceivedCreditReversedData


class TreasuryReceivedCreditReversed(SnapshotEvent):
    """Stripe's `treasury.received_credit.reversed`: https://docs.stripe.com/changelog"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/changelog"
    detail_type: Annotated[Literal["treasury.received_credit.reversed"], Field(alias="detail-type")]
    detail: TreasuryReceivedCreditReversedDetail

    @property
    def kind(self) -> Literal["treasury.received_credit.reversed"]:
        return "treasury.received_credit.reversed"
