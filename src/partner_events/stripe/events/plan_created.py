# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Plan
from pydantic import Field


class PlanCreatedData(SnapshotData):
    object: Plan


class PlanCreatedDetail(SnapshotDetail):
    data: PlanCreatedData


class PlanCreated(SnapshotEvent):
    """Stripe's `plan.created`: https://docs.stripe.com/api/events/types#event_types-plan.created"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-plan.created"
    detail_type: Annotated[Literal["plan.created"], Field(alias="detail-type")]
    detail: PlanCreatedDetail

    @property
    def kind(self) -> Literal["plan.created"]:
        return "plan.created"
