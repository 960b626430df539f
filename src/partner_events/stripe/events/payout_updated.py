# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Payout
from pydantic import Field


class PayoutUpdatedData(SnapshotData):
    object: Payout


class PayoutUpdatedDetail(SnapshotDetail):
    data: PayoutUpdatedData


class PayoutUpdated(SnapshotEvent):
    """Stripe's `payout.updated`: https://docs.stripe.com/api/events/types#event_types-payout.updated"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-payout.updated"
    detail_type: Annotated[Literal["payout.updated"], Field(alias="detail-type")]
    detail: PayoutUpdatedDetail

    @property
    def kind(self) -> Literal["payout.updated"]:
        return "payout.updated"
