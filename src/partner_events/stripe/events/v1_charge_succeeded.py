# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinObjectEvent
from pydantic import Field


class V1ChargeSucceeded(ThinObjectEvent):
    """Stripe's `v1.charge.succeeded`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.charge.succeeded
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.charge.succeeded"
    )
    __event_related__ = "Charge"
    detail_type: Annotated[Literal["v1.charge.succeeded"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["v1.charge.succeeded"]:
        return "v1.charge.succeeded"
