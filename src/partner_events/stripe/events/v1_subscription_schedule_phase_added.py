# Generated from schemas/stripe/events/v1.subscription_schedule.phase_added.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import (
    EventFields,
    V1SubscriptionSchedulePhaseAddedDetailFields,
    classfield,
)
from pydantic import Field


class V1SubscriptionSchedulePhaseAddedDetail(ThinDetail):
    related_object: RelatedObject


class V1SubscriptionSchedulePhaseAdded(ThinEvent):
    """Stripe's `v1.subscription_schedule.phase_added`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.subscription_schedule.phase_added"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.subscription_schedule.phase_added"
    )
    detail_type: Annotated[Literal["v1.subscription_schedule.phase_added"], Field(alias="detail-type")]
    detail: V1SubscriptionSchedulePhaseAddedDetail

    @property
    def kind(self) -> Literal["v1.subscription_schedule.phase_added"]:
        return "v1.subscription_schedule.phase_added"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1SubscriptionSchedulePhaseAddedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1SubscriptionSchedulePhaseAddedDetailFields, V1SubscriptionSchedulePhaseAddedDetailFields]: ...
