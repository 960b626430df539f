# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import ReservePlan
from pydantic import Field


class ReservePlanDisabledData(SnapshotData):
    object: ReservePlan


class ReservePlanDisabledDetail(SnapshotDetail):
    data: ReservePlanDisabledData


class ReservePlanDisabled(SnapshotEvent):
    """Stripe's `reserve.plan.disabled`:
    https://docs.stripe.com/api/events/types#event_types-reserve.plan.disabled
    """

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-reserve.plan.disabled"
    detail_type: Annotated[Literal["reserve.plan.disabled"], Field(alias="detail-type")]
    detail: ReservePlanDisabledDetail

    @property
    def kind(self) -> Literal["reserve.plan.disabled"]:
        return "reserve.plan.disabled"
