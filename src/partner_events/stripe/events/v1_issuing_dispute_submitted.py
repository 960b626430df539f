# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinObjectEvent
from pydantic import Field


class V1IssuingDisputeSubmitted(ThinObjectEvent):
    """Stripe's `v1.issuing_dispute.submitted`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_dispute.submitted
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_dispute.submitted"
    )
    __event_related__ = "IssuingDispute"
    detail_type: Annotated[Literal["v1.issuing_dispute.submitted"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["v1.issuing_dispute.submitted"]:
        return "v1.issuing_dispute.submitted"
