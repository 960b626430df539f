# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import TreasuryReceivedCredit
from pydantic import Field


class TreasuryReceivedCreditFailedData(SnapshotData):
    object: TreasuryReceivedCredit


class TreasuryReceivedCreditFailedDetail(SnapshotDetail):
    data: TreasuryReceivedCreditFailedData


class TreasuryReceivedCreditFailed(SnapshotEvent):
    """Stripe's `treasury.received_credit.failed`:
    https://docs.stripe.com/api/events/types#event_types-treasury.received_credit.failed
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-treasury.received_credit.failed"
    )
    detail_type: Annotated[Literal["treasury.received_credit.failed"], Field(alias="detail-type")]
    detail: TreasuryReceivedCreditFailedDetail

    @property
    def kind(self) -> Literal["treasury.received_credit.failed"]:
        return "treasury.received_credit.failed"
