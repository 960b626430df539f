# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinObjectEvent
from pydantic import Field


class V1PlanDeleted(ThinObjectEvent):
    """Stripe's `v1.plan.deleted`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.plan.deleted
    """

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.plan.deleted"
    __event_related__ = "Plan"
    detail_type: Annotated[Literal["v1.plan.deleted"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["v1.plan.deleted"]:
        return "v1.plan.deleted"
