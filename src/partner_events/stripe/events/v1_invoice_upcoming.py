# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events._models.model import Model
from partner_events.stripe._thin import ThinDetail, ThinEvent
from pydantic import Field


class V1InvoiceUpcomingData(Model):
    customer: str
    subscription: str | None = None


class V1InvoiceUpcomingDetail(ThinDetail):
    data: V1InvoiceUpcomingData | None = None


class V1InvoiceUpcoming(ThinEvent):
    """Stripe's `v1.invoice.upcoming`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.upcoming
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.upcoming"
    )
    detail_type: Annotated[Literal["v1.invoice.upcoming"], Field(alias="detail-type")]
    detail: V1InvoiceUpcomingDetail

    @property
    def kind(self) -> Literal["v1.invoice.upcoming"]:
        return "v1.invoice.upcoming"
