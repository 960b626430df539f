# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinObjectEvent
from pydantic import Field


class V1SigmaScheduledQueryRunCreated(ThinObjectEvent):
    """Stripe's `v1.sigma.scheduled_query_run.created`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.sigma.scheduled_query_run.created
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.sigma.scheduled_query_run.created"
    )
    __event_related__ = "SigmaScheduledQueryRun"
    detail_type: Annotated[Literal["v1.sigma.scheduled_query_run.created"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["v1.sigma.scheduled_query_run.created"]:
        return "v1.sigma.scheduled_query_run.created"
