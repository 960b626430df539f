# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinObjectEvent
from pydantic import Field


class V1FinancialConnectionsAccountAccountNumbersUpdated(ThinObjectEvent):
    """Stripe's `v1.financial_connections.account.account_numbers_updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.account_numbers_updated
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.account_numbers_updated"
    )
    __event_related__ = "FinancialConnectionsAccount"
    detail_type: Annotated[
        Literal["v1.financial_connections.account.account_numbers_updated"],
        Field(alias="detail-type"),
    ]

    @property
    def kind(self) -> Literal["v1.financial_connections.account.account_numbers_updated"]:
        return "v1.financial_connections.account.account_numbers_updated"
