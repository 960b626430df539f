# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinObjectEvent
from pydantic import Field


class V1IssuingDisputeClosed(ThinObjectEvent):
    """Stripe's `v1.issuing_dispute.closed`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_dispute.closed
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_dispute.closed"
    )
    __event_related__ = "IssuingDispute"
    detail_type: Annotated[Literal["v1.issuing_dispute.closed"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["v1.issuing_dispute.closed"]:
        return "v1.issuing_dispute.closed"
