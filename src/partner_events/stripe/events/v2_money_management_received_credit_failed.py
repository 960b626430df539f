# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinObjectEvent
from pydantic import Field


class V2MoneyManagementReceivedCreditFailed(ThinObjectEvent):
    """Stripe's `v2.money_management.received_credit.failed`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.received_credit.failed
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.received_credit.failed"
    )
    __event_related__ = "V2MoneyManagementReceivedCredit"
    detail_type: Annotated[Literal["v2.money_management.received_credit.failed"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["v2.money_management.received_credit.failed"]:
        return "v2.money_management.received_credit.failed"
