# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import ReserveHold
from pydantic import Field


class ReserveHoldUpdatedData(SnapshotData):
    object: ReserveHold


class ReserveHoldUpdatedDetail(SnapshotDetail):
    data: ReserveHoldUpdatedData


class ReserveHoldUpdated(SnapshotEvent):
    """Stripe's `reserve.hold.updated`:
    https://docs.stripe.com/api/events/types#event_types-reserve.hold.updated
    """

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-reserve.hold.updated"
    detail_type: Annotated[Literal["reserve.hold.updated"], Field(alias="detail-type")]
    detail: ReserveHoldUpdatedDetail

    @property
    def kind(self) -> Literal["reserve.hold.updated"]:
        return "reserve.hold.updated"
