# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinObjectEvent
from pydantic import Field


class V2CoreAccountConfigurationCustomerUpdated(ThinObjectEvent):
    """Stripe's `v2.core.account[configuration.customer].updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v2.core.account[configuration.customer].updated
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.core.account[configuration.customer].updated"
    )
    __event_related__ = "V2CoreAccount"
    detail_type: Annotated[
        Literal["v2.core.account[configuration.customer].updated"],
        Field(alias="detail-type"),
    ]

    @property
    def kind(self) -> Literal["v2.core.account[configuration.customer].updated"]:
        return "v2.core.account[configuration.customer].updated"
