# Generated from schemas/stripe/events/v1.subscription_schedule.phase_end_date_changed.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import (
    EventFields,
    V1SubscriptionSchedulePhaseEndDateChangedDetailFields,
    classfield,
)
from pydantic import Field


class V1SubscriptionSchedulePhaseEndDateChangedDetail(ThinDetail):
    related_object: RelatedObject


class V1SubscriptionSchedulePhaseEndDateChanged(ThinEvent):
    """Stripe's `v1.subscription_schedule.phase_end_date_changed`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.subscription_schedule.phase_end_date_changed"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.subscription_schedule.phase_end_date_changed"
    )
    detail_type: Annotated[
        Literal["v1.subscription_schedule.phase_end_date_changed"], Field(alias="detail-type")
    ]
    detail: V1SubscriptionSchedulePhaseEndDateChangedDetail

    @property
    def kind(self) -> Literal["v1.subscription_schedule.phase_end_date_changed"]:
        return "v1.subscription_schedule.phase_end_date_changed"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1SubscriptionSchedulePhaseEndDateChangedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1SubscriptionSchedulePhaseEndDateChangedDetailFields, V1SubscriptionSchedulePhaseEndDateChangedDetailFields]: ...
