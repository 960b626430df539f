# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Payout
from pydantic import Field


class PayoutCanceledData(SnapshotData):
    object: Payout


class PayoutCanceledDetail(SnapshotDetail):
    data: PayoutCanceledData


class PayoutCanceled(SnapshotEvent):
    """Stripe's `payout.canceled`: https://docs.stripe.com/api/events/types#event_types-payout.canceled"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-payout.canceled"
    detail_type: Annotated[Literal["payout.canceled"], Field(alias="detail-type")]
    detail: PayoutCanceledDetail

    @property
    def kind(self) -> Literal["payout.canceled"]:
        return "payout.canceled"
