# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Topup
from pydantic import Field


class TopupSucceededData(SnapshotData):
    object: Topup


class TopupSucceededDetail(SnapshotDetail):
    data: TopupSucceededData


class TopupSucceeded(SnapshotEvent):
    """Stripe's `topup.succeeded`: https://docs.stripe.com/api/events/types#event_types-topup.succeeded"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-topup.succeeded"
    detail_type: Annotated[Literal["topup.succeeded"], Field(alias="detail-type")]
    detail: TopupSucceededDetail

    @property
    def kind(self) -> Literal["topup.succeeded"]:
        return "topup.succeeded"
