# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import ReservePlan
from pydantic import Field


class ReservePlanExpiredData(SnapshotData):
    object: ReservePlan


class ReservePlanExpiredDetail(SnapshotDetail):
    data: ReservePlanExpiredData


class ReservePlanExpired(SnapshotEvent):
    """Stripe's `reserve.plan.expired`:
    https://docs.stripe.com/api/events/types#event_types-reserve.plan.expired
    """

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-reserve.plan.expired"
    detail_type: Annotated[Literal["reserve.plan.expired"], Field(alias="detail-type")]
    detail: ReservePlanExpiredDetail

    @property
    def kind(self) -> Literal["reserve.plan.expired"]:
        return "reserve.plan.expired"
