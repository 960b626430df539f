# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinObjectEvent
from pydantic import Field


class V1IssuingDisputeCreated(ThinObjectEvent):
    """Stripe's `v1.issuing_dispute.created`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_dispute.created
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_dispute.created"
    )
    __event_related__ = "IssuingDispute"
    detail_type: Annotated[Literal["v1.issuing_dispute.created"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["v1.issuing_dispute.created"]:
        return "v1.issuing_dispute.created"
