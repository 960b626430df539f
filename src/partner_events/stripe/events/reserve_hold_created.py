# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import ReserveHold
from pydantic import Field


class ReserveHoldCreatedData(SnapshotData):
    object: ReserveHold


class ReserveHoldCreatedDetail(SnapshotDetail):
    data: ReserveHoldCreatedData


class ReserveHoldCreated(SnapshotEvent):
    """Stripe's `reserve.hold.created`:
    https://docs.stripe.com/api/events/types#event_types-reserve.hold.created
    """

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-reserve.hold.created"
    detail_type: Annotated[Literal["reserve.hold.created"], Field(alias="detail-type")]
    detail: ReserveHoldCreatedDetail

    @property
    def kind(self) -> Literal["reserve.hold.created"]:
        return "reserve.hold.created"
