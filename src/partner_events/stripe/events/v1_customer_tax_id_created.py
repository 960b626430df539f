# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinObjectEvent
from pydantic import Field


class V1CustomerTaxIdCreated(ThinObjectEvent):
    """Stripe's `v1.customer.tax_id.created`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.tax_id.created
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.tax_id.created"
    )
    __event_related__ = "TaxId"
    detail_type: Annotated[Literal["v1.customer.tax_id.created"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["v1.customer.tax_id.created"]:
        return "v1.customer.tax_id.created"
