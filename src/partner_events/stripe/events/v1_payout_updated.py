# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinObjectEvent
from pydantic import Field


class V1PayoutUpdated(ThinObjectEvent):
    """Stripe's `v1.payout.updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payout.updated
    """

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payout.updated"
    __event_related__ = "Payout"
    detail_type: Annotated[Literal["v1.payout.updated"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["v1.payout.updated"]:
        return "v1.payout.updated"
