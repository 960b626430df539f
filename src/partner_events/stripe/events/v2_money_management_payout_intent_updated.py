# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinObjectEvent
from pydantic import Field


class V2MoneyManagementPayoutIntentUpdated(ThinObjectEvent):
    """Stripe's `v2.money_management.payout_intent.updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.payout_intent.updated
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.payout_intent.updated"
    )
    __event_related__ = "V2MoneyManagementPayoutIntent"
    detail_type: Annotated[Literal["v2.money_management.payout_intent.updated"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["v2.money_management.payout_intent.updated"]:
        return "v2.money_management.payout_intent.updated"
