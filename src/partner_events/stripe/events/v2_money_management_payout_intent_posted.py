# Generated from schemas/stripe/events/v2.money_management.payout_intent.posted.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import (
    EventFields,
    V2MoneyManagementPayoutIntentPostedDetailFields,
    classfield,
)
from pydantic import Field


class V2MoneyManagementPayoutIntentPostedDetail(ThinDetail):
    related_object: RelatedObject


class V2MoneyManagementPayoutIntentPosted(ThinEvent):
    """Stripe's `v2.money_management.payout_intent.posted`: https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.payout_intent.posted"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.payout_intent.posted"
    )
    detail_type: Annotated[Literal["v2.money_management.payout_intent.posted"], Field(alias="detail-type")]
    detail: V2MoneyManagementPayoutIntentPostedDetail

    @property
    def kind(self) -> Literal["v2.money_management.payout_intent.posted"]:
        return "v2.money_management.payout_intent.posted"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V2MoneyManagementPayoutIntentPostedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V2MoneyManagementPayoutIntentPostedDetailFields, V2MoneyManagementPayoutIntentPostedDetailFields]: ...
