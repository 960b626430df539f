# Generated from schemas/stripe/events/v1.plan.updated.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import EventFields, V1PlanUpdatedDetailFields, classfield
from pydantic import Field


class V1PlanUpdatedDetail(ThinDetail):
    related_object: RelatedObject


class V1PlanUpdated(ThinEvent):
    """Stripe's `v1.plan.updated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.plan.updated"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.plan.updated"
    detail_type: Annotated[Literal["v1.plan.updated"], Field(alias="detail-type")]
    detail: V1PlanUpdatedDetail

    @property
    def kind(self) -> Literal["v1.plan.updated"]:
        return "v1.plan.updated"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1PlanUpdatedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1PlanUpdatedDetailFields, V1PlanUpdatedDetailFields]: ...
