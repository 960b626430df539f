# Generated from schemas/stripe/events/v1.subscription_schedule.released.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import (
    EventFields,
    V1SubscriptionScheduleReleasedDetailFields,
    classfield,
)
from pydantic import Field


class V1SubscriptionScheduleReleasedDetail(ThinDetail):
    related_object: RelatedObject


class V1SubscriptionScheduleReleased(ThinEvent):
    """Stripe's `v1.subscription_schedule.released`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.subscription_schedule.released"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.subscription_schedule.released"
    )
    detail_type: Annotated[Literal["v1.subscription_schedule.released"], Field(alias="detail-type")]
    detail: V1SubscriptionScheduleReleasedDetail

    @property
    def kind(self) -> Literal["v1.subscription_schedule.released"]:
        return "v1.subscription_schedule.released"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1SubscriptionScheduleReleasedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1SubscriptionScheduleReleasedDetailFields, V1SubscriptionScheduleReleasedDetailFields]: ...
