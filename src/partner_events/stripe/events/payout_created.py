# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Payout
from pydantic import Field


class PayoutCreatedData(SnapshotData):
    object: Payout


class PayoutCreatedDetail(SnapshotDetail):
    data: PayoutCreatedData


class PayoutCreated(SnapshotEvent):
    """Stripe's `payout.created`: https://docs.stripe.com/api/events/types#event_types-payout.created"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-payout.created"
    detail_type: Annotated[Literal["payout.created"], Field(alias="detail-type")]
    detail: PayoutCreatedDetail

    @property
    def kind(self) -> Literal["payout.created"]:
        return "payout.created"
