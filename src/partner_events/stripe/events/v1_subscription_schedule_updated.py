# Generated from schemas/stripe/events/v1.subscription_schedule.updated.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import (
    EventFields,
    V1SubscriptionScheduleUpdatedDetailFields,
    classfield,
)
from pydantic import Field


class V1SubscriptionScheduleUpdatedDetail(ThinDetail):
    related_object: RelatedObject


class V1SubscriptionScheduleUpdated(ThinEvent):
    """Stripe's `v1.subscription_schedule.updated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.subscription_schedule.updated"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.subscription_schedule.updated"
    )
    detail_type: Annotated[Literal["v1.subscription_schedule.updated"], Field(alias="detail-type")]
    detail: V1SubscriptionScheduleUpdatedDetail

    @property
    def kind(self) -> Literal["v1.subscription_schedule.updated"]:
        return "v1.subscription_schedule.updated"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1SubscriptionScheduleUpdatedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1SubscriptionScheduleUpdatedDetailFields, V1SubscriptionScheduleUpdatedDetailFields]: ...
