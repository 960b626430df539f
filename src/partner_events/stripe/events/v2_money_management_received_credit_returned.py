# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinObjectEvent
from pydantic import Field


class V2MoneyManagementReceivedCreditReturned(ThinObjectEvent):
    """Stripe's `v2.money_management.received_credit.returned`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.received_credit.returned
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.received_credit.returned"
    )
    __event_related__ = "V2MoneyManagementReceivedCredit"
    detail_type: Annotated[
        Literal["v2.money_management.received_credit.returned"],
        Field(alias="detail-type"),
    ]

    @property
    def kind(self) -> Literal["v2.money_management.received_credit.returned"]:
        return "v2.money_management.received_credit.returned"
