# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinSingletonEvent
from pydantic import Field


class V1BalanceAvailable(ThinSingletonEvent):
    """Stripe's `v1.balance.available`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.balance.available
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.balance.available"
    )
    __event_related__ = "Balance"
    detail_type: Annotated[Literal["v1.balance.available"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["v1.balance.available"]:
        return "v1.balance.available"
