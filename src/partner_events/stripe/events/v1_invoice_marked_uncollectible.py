# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinObjectEvent
from pydantic import Field


class V1InvoiceMarkedUncollectible(ThinObjectEvent):
    """Stripe's `v1.invoice.marked_uncollectible`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.marked_uncollectible
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.marked_uncollectible"
    )
    __event_related__ = "Invoice"
    detail_type: Annotated[Literal["v1.invoice.marked_uncollectible"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["v1.invoice.marked_uncollectible"]:
        return "v1.invoice.marked_uncollectible"
