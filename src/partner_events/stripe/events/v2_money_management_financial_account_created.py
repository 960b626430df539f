# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinObjectEvent
from pydantic import Field


class V2MoneyManagementFinancialAccountCreated(ThinObjectEvent):
    """Stripe's `v2.money_management.financial_account.created`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.financial_account.created
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.financial_account.created"
    )
    __event_related__ = "V2MoneyManagementFinancialAccount"
    detail_type: Annotated[
        Literal["v2.money_management.financial_account.created"],
        Field(alias="detail-type"),
    ]

    @property
    def kind(self) -> Literal["v2.money_management.financial_account.created"]:
        return "v2.money_management.financial_account.created"
