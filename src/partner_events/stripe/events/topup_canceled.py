# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Topup
from pydantic import Field


class TopupCanceledData(SnapshotData):
    object: Topup


class TopupCanceledDetail(SnapshotDetail):
    data: TopupCanceledData


class TopupCanceled(SnapshotEvent):
    """Stripe's `topup.canceled`: https://docs.stripe.com/api/events/types#event_types-topup.canceled"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-topup.canceled"
    detail_type: Annotated[Literal["topup.canceled"], Field(alias="detail-type")]
    detail: TopupCanceledDetail

    @property
    def kind(self) -> Literal["topup.canceled"]:
        return "topup.canceled"
