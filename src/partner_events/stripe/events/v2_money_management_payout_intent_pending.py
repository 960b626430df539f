# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinObjectEvent
from pydantic import Field


class V2MoneyManagementPayoutIntentPending(ThinObjectEvent):
    """Stripe's `v2.money_management.payout_intent.pending`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.payout_intent.pending
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.payout_intent.pending"
    )
    __event_related__ = "V2MoneyManagementPayoutIntent"
    detail_type: Annotated[Literal["v2.money_management.payout_intent.pending"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["v2.money_management.payout_intent.pending"]:
        return "v2.money_management.payout_intent.pending"
