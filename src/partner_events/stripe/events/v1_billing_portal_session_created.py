# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinEvent
from pydantic import Field


class V1BillingPortalSessionCreated(ThinEvent):
    """Stripe's `v1.billing_portal.session.created`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.billing_portal.session.created
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.billing_portal.session.created"
    )
    detail_type: Annotated[Literal["v1.billing_portal.session.created"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["v1.billing_portal.session.created"]:
        return "v1.billing_portal.session.created"
