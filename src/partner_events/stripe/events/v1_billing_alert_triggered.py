# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinObjectEvent
from pydantic import Field


class V1BillingAlertTriggered(ThinObjectEvent):
    """Stripe's `v1.billing.alert.triggered`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.billing.alert.triggered
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.billing.alert.triggered"
    )
    __event_related__ = "BillingAlert"
    detail_type: Annotated[Literal["v1.billing.alert.triggered"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["v1.billing.alert.triggered"]:
        return "v1.billing.alert.triggered"
