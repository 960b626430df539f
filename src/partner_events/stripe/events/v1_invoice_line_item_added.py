# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinObjectEvent
from pydantic import Field


class V1InvoiceLineItemAdded(ThinObjectEvent):
    """Stripe's `v1.invoice.line_item_added`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.line_item_added
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.line_item_added"
    )
    __event_related__ = "Invoice"
    detail_type: Annotated[Literal["v1.invoice.line_item_added"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["v1.invoice.line_item_added"]:
        return "v1.invoice.line_item_added"
