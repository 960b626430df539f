# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinObjectEvent
from pydantic import Field


class V1BillingPortalConfigurationCreated(ThinObjectEvent):
    """Stripe's `v1.billing_portal.configuration.created`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.billing_portal.configuration.created
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.billing_portal.configuration.created"
    )
    __event_related__ = "BillingPortalConfiguration"
    detail_type: Annotated[Literal["v1.billing_portal.configuration.created"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["v1.billing_portal.configuration.created"]:
        return "v1.billing_portal.configuration.created"
