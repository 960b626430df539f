# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Topup
from pydantic import Field


class TopupCreatedData(SnapshotData):
    object: Topup


class TopupCreatedDetail(SnapshotDetail):
    data: TopupCreatedData


class TopupCreated(SnapshotEvent):
    """Stripe's `topup.created`: https://docs.stripe.com/api/events/types#event_types-topup.created"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-topup.created"
    detail_type: Annotated[Literal["topup.created"], Field(alias="detail-type")]
    detail: TopupCreatedDetail

    @property
    def kind(self) -> Literal["topup.created"]:
        return "topup.created"
