# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinObjectEvent
from pydantic import Field


class V1PayoutReconciliationCompleted(ThinObjectEvent):
    """Stripe's `v1.payout.reconciliation_completed`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payout.reconciliation_completed
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payout.reconciliation_completed"
    )
    __event_related__ = "Payout"
    detail_type: Annotated[Literal["v1.payout.reconciliation_completed"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["v1.payout.reconciliation_completed"]:
        return "v1.payout.reconciliation_completed"
