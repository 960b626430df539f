# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinObjectEvent
from pydantic import Field


class V1InvoiceitemDeleted(ThinObjectEvent):
    """Stripe's `v1.invoiceitem.deleted`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoiceitem.deleted
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoiceitem.deleted"
    )
    __event_related__ = "InvoiceItem"
    detail_type: Annotated[Literal["v1.invoiceitem.deleted"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["v1.invoiceitem.deleted"]:
        return "v1.invoiceitem.deleted"
