# Generated from schemas/stripe/events/v1.customer.subscription.trial_will_end.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import (
    EventFields,
    V1CustomerSubscriptionTrialWillEndDetailFields,
    classfield,
)
from pydantic import Field


class V1CustomerSubscriptionTrialWillEndDetail(ThinDetail):
    related_object: RelatedObject


class V1CustomerSubscriptionTrialWillEnd(ThinEvent):
    """Stripe's `v1.customer.subscription.trial_will_end`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.trial_will_end"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.trial_will_end"
    )
    detail_type: Annotated[Literal["v1.customer.subscription.trial_will_end"], Field(alias="detail-type")]
    detail: V1CustomerSubscriptionTrialWillEndDetail

    @property
    def kind(self) -> Literal["v1.customer.subscription.trial_will_end"]:
        return "v1.customer.subscription.trial_will_end"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1CustomerSubscriptionTrialWillEndDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1CustomerSubscriptionTrialWillEndDetailFields, V1CustomerSubscriptionTrialWillEndDetailFields]: ...
