# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinObjectEvent
from pydantic import Field


class V1BillingMeterCreated(ThinObjectEvent):
    """Stripe's `v1.billing.meter.created`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.billing.meter.created
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.billing.meter.created"
    )
    __event_related__ = "BillingMeter"
    detail_type: Annotated[Literal["v1.billing.meter.created"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["v1.billing.meter.created"]:
        return "v1.billing.meter.created"
