# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import ReservePlan
from pydantic import Field


class ReservePlanCreatedData(SnapshotData):
    object: ReservePlan


class ReservePlanCreatedDetail(SnapshotDetail):
    data: ReservePlanCreatedData


class ReservePlanCreated(SnapshotEvent):
    """Stripe's `reserve.plan.created`:
    https://docs.stripe.com/api/events/types#event_types-reserve.plan.created
    """

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-reserve.plan.created"
    detail_type: Annotated[Literal["reserve.plan.created"], Field(alias="detail-type")]
    detail: ReservePlanCreatedDetail

    @property
    def kind(self) -> Literal["reserve.plan.created"]:
        return "reserve.plan.created"
