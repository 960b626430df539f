# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Topup
from pydantic import Field


class TopupFailedData(SnapshotData):
    object: Topup


class TopupFailedDetail(SnapshotDetail):
    data: TopupFailedData


class TopupFailed(SnapshotEvent):
    """Stripe's `topup.failed`: https://docs.stripe.com/api/events/types#event_types-topup.failed"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-topup.failed"
    detail_type: Annotated[Literal["topup.failed"], Field(alias="detail-type")]
    detail: TopupFailedDetail

    @property
    def kind(self) -> Literal["topup.failed"]:
        return "topup.failed"
