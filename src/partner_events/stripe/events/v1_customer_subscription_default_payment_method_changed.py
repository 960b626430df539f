# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinObjectEvent
from pydantic import Field


class V1CustomerSubscriptionDefaultPaymentMethodChanged(ThinObjectEvent):
    """Stripe's `v1.customer.subscription.default_payment_method_changed`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.default_payment_method_changed
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.default_payment_method_changed"
    )
    __event_related__ = "Subscription"
    detail_type: Annotated[
        Literal["v1.customer.subscription.default_payment_method_changed"],
        Field(alias="detail-type"),
    ]

    @property
    def kind(self) -> Literal["v1.customer.subscription.default_payment_method_changed"]:
        return "v1.customer.subscription.default_payment_method_changed"
