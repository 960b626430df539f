# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import SigmaScheduledQueryRun
from pydantic import Field


class SigmaScheduledQueryRunCreatedData(SnapshotData):
    object: SigmaScheduledQueryRun


class SigmaScheduledQueryRunCreatedDetail(SnapshotDetail):
    data: SigmaScheduledQueryRunCreatedData


class SigmaScheduledQueryRunCreated(SnapshotEvent):
    """Stripe's `sigma.scheduled_query_run.created`:
    https://docs.stripe.com/api/events/types#event_types-sigma.scheduled_query_run.created
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-sigma.scheduled_query_run.created"
    )
    detail_type: Annotated[Literal["sigma.scheduled_query_run.created"], Field(alias="detail-type")]
    detail: SigmaScheduledQueryRunCreatedDetail

    @property
    def kind(self) -> Literal["sigma.scheduled_query_run.created"]:
        return "sigma.scheduled_query_run.created"
