# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinObjectEvent
from pydantic import Field


class V1InvoicePaymentOpen(ThinObjectEvent):
    """Stripe's `v1.invoice_payment.open`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice_payment.open
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice_payment.open"
    )
    __event_related__ = "InvoicePayment"
    detail_type: Annotated[Literal["v1.invoice_payment.open"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["v1.invoice_payment.open"]:
        return "v1.invoice_payment.open"
