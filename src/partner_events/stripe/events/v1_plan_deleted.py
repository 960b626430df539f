# Generated from schemas/stripe/events/v1.plan.deleted.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import EventFields, V1PlanDeletedDetailFields, classfield
from pydantic import Field


class V1PlanDeletedDetail(ThinDetail):
    related_object: RelatedObject


class V1PlanDeleted(ThinEvent):
    """Stripe's `v1.plan.deleted`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.plan.deleted"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.plan.deleted"
    detail_type: Annotated[Literal["v1.plan.deleted"], Field(alias="detail-type")]
    detail: V1PlanDeletedDetail

    @property
    def kind(self) -> Literal["v1.plan.deleted"]:
        return "v1.plan.deleted"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1PlanDeletedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1PlanDeletedDetailFields, V1PlanDeletedDetailFields]: ...
