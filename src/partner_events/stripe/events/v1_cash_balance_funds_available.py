# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinSingletonEvent
from pydantic import Field


class V1CashBalanceFundsAvailable(ThinSingletonEvent):
    """Stripe's `v1.cash_balance.funds_available`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.cash_balance.funds_available
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.cash_balance.funds_available"
    )
    __event_related__ = "CashBalance"
    detail_type: Annotated[Literal["v1.cash_balance.funds_available"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["v1.cash_balance.funds_available"]:
        return "v1.cash_balance.funds_available"
