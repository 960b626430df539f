# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinObjectEvent
from pydantic import Field


class V1BillingCreditGrantCreated(ThinObjectEvent):
    """Stripe's `v1.billing.credit_grant.created`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.billing.credit_grant.created
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.billing.credit_grant.created"
    )
    __event_related__ = "BillingCreditGrant"
    detail_type: Annotated[Literal["v1.billing.credit_grant.created"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["v1.billing.credit_grant.created"]:
        return "v1.billing.credit_grant.created"
