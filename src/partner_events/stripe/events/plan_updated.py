# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Plan
from pydantic import Field


class PlanUpdatedData(SnapshotData):
    object: Plan


class PlanUpdatedDetail(SnapshotDetail):
    data: PlanUpdatedData


class PlanUpdated(SnapshotEvent):
    """Stripe's `plan.updated`: https://docs.stripe.com/api/events/types#event_types-plan.updated"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-plan.updated"
    detail_type: Annotated[Literal["plan.updated"], Field(alias="detail-type")]
    detail: PlanUpdatedDetail

    @property
    def kind(self) -> Literal["plan.updated"]:
        return "plan.updated"
