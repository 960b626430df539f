# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinObjectEvent
from pydantic import Field


class V1BillingMeterUpdated(ThinObjectEvent):
    """Stripe's `v1.billing.meter.updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.billing.meter.updated
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.billing.meter.updated"
    )
    __event_related__ = "BillingMeter"
    detail_type: Annotated[Literal["v1.billing.meter.updated"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["v1.billing.meter.updated"]:
        return "v1.billing.meter.updated"
