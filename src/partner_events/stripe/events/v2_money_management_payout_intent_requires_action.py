# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinObjectEvent
from pydantic import Field


class V2MoneyManagementPayoutIntentRequiresAction(ThinObjectEvent):
    """Stripe's `v2.money_management.payout_intent.requires_action`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.payout_intent.requires_action
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.payout_intent.requires_action"
    )
    __event_related__ = "V2MoneyManagementPayoutIntent"
    detail_type: Annotated[
        Literal["v2.money_management.payout_intent.requires_action"],
        Field(alias="detail-type"),
    ]

    @property
    def kind(self) -> Literal["v2.money_management.payout_intent.requires_action"]:
        return "v2.money_management.payout_intent.requires_action"
