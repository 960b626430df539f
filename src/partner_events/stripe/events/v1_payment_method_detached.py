# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinObjectEvent
from pydantic import Field


class V1PaymentMethodDetached(ThinObjectEvent):
    """Stripe's `v1.payment_method.detached`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payment_method.detached
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payment_method.detached"
    )
    __event_related__ = "PaymentMethod"
    detail_type: Annotated[Literal["v1.payment_method.detached"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["v1.payment_method.detached"]:
        return "v1.payment_method.detached"
