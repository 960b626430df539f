# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import FinancialConnectionsAccount
from pydantic import Field


class FinancialConnectionsAccountUpcomingAccountNumberExpiryData(SnapshotData):
    object: FinancialConnectionsAccount


class FinancialConnectionsAccountUpcomingAccountNumberExpiryDetail(SnapshotDetail):
    data: FinancialConnectionsAccountUpcomingAccountNumberExpiryData


class FinancialConnectionsAccountUpcomingAccountNumberExpiry(SnapshotEvent):
    """Stripe's `financial_connections.account.upcoming_account_number_expiry`:
    https://docs.stripe.com/api/events/types#event_types-financial_connections.account.upcoming_account_number_expiry
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-financial_connections.account.upcoming_account_number_expiry"
    )
    detail_type: Annotated[
        Literal["financial_connections.account.upcoming_account_number_expiry"],
        Field(alias="detail-type"),
    ]
    detail: FinancialConnectionsAccountUpcomingAccountNumberExpiryDetail

    @property
    def kind(self) -> Literal["financial_connections.account.upcoming_account_number_expiry"]:
        return "financial_connections.account.upcoming_account_number_expiry"
