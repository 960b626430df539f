# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinObjectEvent
from pydantic import Field


class V1ChargeDisputeFundsReinstated(ThinObjectEvent):
    """Stripe's `v1.charge.dispute.funds_reinstated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.charge.dispute.funds_reinstated
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.charge.dispute.funds_reinstated"
    )
    __event_related__ = "Dispute"
    detail_type: Annotated[Literal["v1.charge.dispute.funds_reinstated"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["v1.charge.dispute.funds_reinstated"]:
        return "v1.charge.dispute.funds_reinstated"
