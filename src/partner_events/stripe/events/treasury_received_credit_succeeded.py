# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import TreasuryReceivedCredit
from pydantic import Field


class TreasuryReceivedCreditSucceededData(SnapshotData):
    object: TreasuryReceivedCredit


class TreasuryReceivedCreditSucceededDetail(SnapshotDetail):
    data: TreasuryReceivedCreditSucceededData


class TreasuryReceivedCreditSucceeded(SnapshotEvent):
    """Stripe's `treasury.received_credit.succeeded`:
    https://docs.stripe.com/api/events/types#event_types-treasury.received_credit.succeeded
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-treasury.received_credit.succeeded"
    )
    detail_type: Annotated[Literal["treasury.received_credit.succeeded"], Field(alias="detail-type")]
    detail: TreasuryReceivedCreditSucceededDetail

    @property
    def kind(self) -> Literal["treasury.received_credit.succeeded"]:
        return "treasury.received_credit.succeeded"
