# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Plan
from pydantic import Field


class PlanDeletedData(SnapshotData):
    object: Plan


class PlanDeletedDetail(SnapshotDetail):
    data: PlanDeletedData


class PlanDeleted(SnapshotEvent):
    """Stripe's `plan.deleted`: https://docs.stripe.com/api/events/types#event_types-plan.deleted"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-plan.deleted"
    detail_type: Annotated[Literal["plan.deleted"], Field(alias="detail-type")]
    detail: PlanDeletedDetail

    @property
    def kind(self) -> Literal["plan.deleted"]:
        return "plan.deleted"
