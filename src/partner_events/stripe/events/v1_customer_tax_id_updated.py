# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinObjectEvent
from pydantic import Field


class V1CustomerTaxIdUpdated(ThinObjectEvent):
    """Stripe's `v1.customer.tax_id.updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.tax_id.updated
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.tax_id.updated"
    )
    __event_related__ = "TaxId"
    detail_type: Annotated[Literal["v1.customer.tax_id.updated"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["v1.customer.tax_id.updated"]:
        return "v1.customer.tax_id.updated"
