# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinObjectEvent
from pydantic import Field


class V1FinancialConnectionsAccountUpcomingAccountNumberExpiry(ThinObjectEvent):
    """Stripe's `v1.financial_connections.account.upcoming_account_number_expiry`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.upcoming_account_number_expiry
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.upcoming_account_number_expiry"
    )
    __event_related__ = "FinancialConnectionsAccount"
    detail_type: Annotated[
        Literal["v1.financial_connections.account.upcoming_account_number_expiry"],
        Field(alias="detail-type"),
    ]

    @property
    def kind(self) -> Literal["v1.financial_connections.account.upcoming_account_number_expiry"]:
        return "v1.financial_connections.account.upcoming_account_number_expiry"
