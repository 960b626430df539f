# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Payout
from pydantic import Field


class PayoutReconciliationCompletedData(SnapshotData):
    object: Payout


class PayoutReconciliationCompletedDetail(SnapshotDetail):
    data: PayoutReconciliationCompletedData


class PayoutReconciliationCompleted(SnapshotEvent):
    """Stripe's `payout.reconciliation_completed`:
    https://docs.stripe.com/api/events/types#event_types-payout.reconciliation_completed
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-payout.reconciliation_completed"
    )
    detail_type: Annotated[Literal["payout.reconciliation_completed"], Field(alias="detail-type")]
    detail: PayoutReconciliationCompletedDetail

    @property
    def kind(self) -> Literal["payout.reconciliation_completed"]:
        return "payout.reconciliation_completed"
