# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinObjectEvent
from pydantic import Field


class V1PaymentLinkCreated(ThinObjectEvent):
    """Stripe's `v1.payment_link.created`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payment_link.created
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payment_link.created"
    )
    __event_related__ = "PaymentLink"
    detail_type: Annotated[Literal["v1.payment_link.created"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["v1.payment_link.created"]:
        return "v1.payment_link.created"
