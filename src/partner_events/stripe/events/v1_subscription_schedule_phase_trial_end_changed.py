# Generated from schemas/stripe/events/v1.subscription_schedule.phase_trial_end_changed.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import (
    EventFields,
    V1SubscriptionSchedulePhaseTrialEndChangedDetailFields,
    classfield,
)
from pydantic import Field


class V1SubscriptionSchedulePhaseTrialEndChangedDetail(ThinDetail):
    related_object: RelatedObject


class V1SubscriptionSchedulePhaseTrialEndChanged(ThinEvent):
    """Stripe's `v1.subscription_schedule.phase_trial_end_changed`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.subscription_schedule.phase_trial_end_changed"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.subscription_schedule.phase_trial_end_changed"
    )
    detail_type: Annotated[
        Literal["v1.subscription_schedule.phase_trial_end_changed"], Field(alias="detail-type")
    ]
    detail: V1SubscriptionSchedulePhaseTrialEndChangedDetail

    @property
    def kind(self) -> Literal["v1.subscription_schedule.phase_trial_end_changed"]:
        return "v1.subscription_schedule.phase_trial_end_changed"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1SubscriptionSchedulePhaseTrialEndChangedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1SubscriptionSchedulePhaseTrialEndChangedDetailFields, V1SubscriptionSchedulePhaseTrialEndChangedDetailFields]: ...
