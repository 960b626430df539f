# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinObjectEvent
from pydantic import Field


class V1ApplicationFeeCreated(ThinObjectEvent):
    """Stripe's `v1.application_fee.created`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.application_fee.created
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.application_fee.created"
    )
    __event_related__ = "ApplicationFee"
    detail_type: Annotated[Literal["v1.application_fee.created"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["v1.application_fee.created"]:
        return "v1.application_fee.created"
