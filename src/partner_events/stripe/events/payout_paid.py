# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Payout
from pydantic import Field


class PayoutPaidData(SnapshotData):
    object: Payout


class PayoutPaidDetail(SnapshotDetail):
    data: PayoutPaidData


class PayoutPaid(SnapshotEvent):
    """Stripe's `payout.paid`: https://docs.stripe.com/api/events/types#event_types-payout.paid"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-payout.paid"
    detail_type: Annotated[Literal["payout.paid"], Field(alias="detail-type")]
    detail: PayoutPaidDetail

    @property
    def kind(self) -> Literal["payout.paid"]:
        return "payout.paid"
