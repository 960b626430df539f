# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinObjectEvent
from pydantic import Field


class V1InvoiceSent(ThinObjectEvent):
    """Stripe's `v1.invoice.sent`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.sent
    """

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.sent"
    __event_related__ = "Invoice"
    detail_type: Annotated[Literal["v1.invoice.sent"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["v1.invoice.sent"]:
        return "v1.invoice.sent"
