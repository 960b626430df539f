# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinObjectEvent
from pydantic import Field


class V1CheckoutSessionExpired(ThinObjectEvent):
    """Stripe's `v1.checkout.session.expired`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.checkout.session.expired
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.checkout.session.expired"
    )
    __event_related__ = "CheckoutSession"
    detail_type: Annotated[Literal["v1.checkout.session.expired"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["v1.checkout.session.expired"]:
        return "v1.checkout.session.expired"
