# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinObjectEvent
from pydantic import Field


class V1PayoutFailed(ThinObjectEvent):
    """Stripe's `v1.payout.failed`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payout.failed
    """

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payout.failed"
    __event_related__ = "Payout"
    detail_type: Annotated[Literal["v1.payout.failed"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["v1.payout.failed"]:
        return "v1.payout.failed"
