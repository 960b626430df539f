# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinObjectEvent
from pydantic import Field


class V1IssuingTokenCreated(ThinObjectEvent):
    """Stripe's `v1.issuing_token.created`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_token.created
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_token.created"
    )
    __event_related__ = "IssuingToken"
    detail_type: Annotated[Literal["v1.issuing_token.created"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["v1.issuing_token.created"]:
        return "v1.issuing_token.created"
