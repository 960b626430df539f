# Generated from schemas/stripe/events/v1.subscription_schedule.expiring.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import (
    EventFields,
    V1SubscriptionScheduleExpiringDetailFields,
    classfield,
)
from pydantic import Field


class V1SubscriptionScheduleExpiringDetail(ThinDetail):
    related_object: RelatedObject


class V1SubscriptionScheduleExpiring(ThinEvent):
    """Stripe's `v1.subscription_schedule.expiring`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.subscription_schedule.expiring"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.subscription_schedule.expiring"
    )
    detail_type: Annotated[Literal["v1.subscription_schedule.expiring"], Field(alias="detail-type")]
    detail: V1SubscriptionScheduleExpiringDetail

    @property
    def kind(self) -> Literal["v1.subscription_schedule.expiring"]:
        return "v1.subscription_schedule.expiring"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1SubscriptionScheduleExpiringDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1SubscriptionScheduleExpiringDetailFields, V1SubscriptionScheduleExpiringDetailFields]: ...
