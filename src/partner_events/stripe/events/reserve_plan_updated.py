# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import ReservePlan
from pydantic import Field


class ReservePlanUpdatedData(SnapshotData):
    object: ReservePlan


class ReservePlanUpdatedDetail(SnapshotDetail):
    data: ReservePlanUpdatedData


class ReservePlanUpdated(SnapshotEvent):
    """Stripe's `reserve.plan.updated`:
    https://docs.stripe.com/api/events/types#event_types-reserve.plan.updated
    """

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-reserve.plan.updated"
    detail_type: Annotated[Literal["reserve.plan.updated"], Field(alias="detail-type")]
    detail: ReservePlanUpdatedDetail

    @property
    def kind(self) -> Literal["reserve.plan.updated"]:
        return "reserve.plan.updated"
