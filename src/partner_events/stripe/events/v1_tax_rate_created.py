# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinObjectEvent
from pydantic import Field


class V1TaxRateCreated(ThinObjectEvent):
    """Stripe's `v1.tax_rate.created`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.tax_rate.created
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.tax_rate.created"
    )
    __event_related__ = "TaxRate"
    detail_type: Annotated[Literal["v1.tax_rate.created"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["v1.tax_rate.created"]:
        return "v1.tax_rate.created"
