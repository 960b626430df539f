# Generated from schemas/stripe/events/v1.subscription_schedule.phase_removed.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import (
    EventFields,
    V1SubscriptionSchedulePhaseRemovedDetailFields,
    classfield,
)
from pydantic import Field


class V1SubscriptionSchedulePhaseRemovedDetail(ThinDetail):
    related_object: RelatedObject


class V1SubscriptionSchedulePhaseRemoved(ThinEvent):
    """Stripe's `v1.subscription_schedule.phase_removed`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.subscription_schedule.phase_removed"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.subscription_schedule.phase_removed"
    )
    detail_type: Annotated[Literal["v1.subscription_schedule.phase_removed"], Field(alias="detail-type")]
    detail: V1SubscriptionSchedulePhaseRemovedDetail

    @property
    def kind(self) -> Literal["v1.subscription_schedule.phase_removed"]:
        return "v1.subscription_schedule.phase_removed"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1SubscriptionSchedulePhaseRemovedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1SubscriptionSchedulePhaseRemovedDetailFields, V1SubscriptionSchedulePhaseRemovedDetailFields]: ...
