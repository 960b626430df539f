# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Topup
from pydantic import Field


class TopupReversedData(SnapshotData):
    object: Topup


class TopupReversedDetail(SnapshotDetail):
    data: TopupReversedData


class TopupReversed(SnapshotEvent):
    """Stripe's `topup.reversed`: https://docs.stripe.com/api/events/types#event_types-topup.reversed"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-topup.reversed"
    detail_type: Annotated[Literal["topup.reversed"], Field(alias="detail-type")]
    detail: TopupReversedDetail

    @property
    def kind(self) -> Literal["topup.reversed"]:
        return "topup.reversed"
