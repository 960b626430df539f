# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinObjectEvent
from pydantic import Field


class V2MoneyManagementOutboundPaymentCanceled(ThinObjectEvent):
    """Stripe's `v2.money_management.outbound_payment.canceled`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.outbound_payment.canceled
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.outbound_payment.canceled"
    )
    __event_related__ = "V2MoneyManagementOutboundPayment"
    detail_type: Annotated[
        Literal["v2.money_management.outbound_payment.canceled"],
        Field(alias="detail-type"),
    ]

    @property
    def kind(self) -> Literal["v2.money_management.outbound_payment.canceled"]:
        return "v2.money_management.outbound_payment.canceled"
