# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinObjectEvent
from pydantic import Field


class V1PayoutCanceled(ThinObjectEvent):
    """Stripe's `v1.payout.canceled`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payout.canceled
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payout.canceled"
    )
    __event_related__ = "Payout"
    detail_type: Annotated[Literal["v1.payout.canceled"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["v1.payout.canceled"]:
        return "v1.payout.canceled"
