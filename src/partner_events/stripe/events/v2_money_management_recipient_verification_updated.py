# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinObjectEvent
from pydantic import Field


class V2MoneyManagementRecipientVerificationUpdated(ThinObjectEvent):
    """Stripe's `v2.money_management.recipient_verification.updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.recipient_verification.updated
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.recipient_verification.updated"
    )
    __event_related__ = "V2MoneyManagementRecipientVerification"
    detail_type: Annotated[
        Literal["v2.money_management.recipient_verification.updated"],
        Field(alias="detail-type"),
    ]

    @property
    def kind(self) -> Literal["v2.money_management.recipient_verification.updated"]:
        return "v2.money_management.recipient_verification.updated"
