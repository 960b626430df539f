# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Payout
from pydantic import Field


class PayoutFailedData(SnapshotData):
    object: Payout


class PayoutFailedDetail(SnapshotDetail):
    data: PayoutFailedData


class PayoutFailed(SnapshotEvent):
    """Stripe's `payout.failed`: https://docs.stripe.com/api/events/types#event_types-payout.failed"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-payout.failed"
    detail_type: Annotated[Literal["payout.failed"], Field(alias="detail-type")]
    detail: PayoutFailedDetail

    @property
    def kind(self) -> Literal["payout.failed"]:
        return "payout.failed"
