# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import FinancialConnectionsAccount
from pydantic import Field


class FinancialConnectionsAccountRefreshedBalanceData(SnapshotData):
    object: FinancialConnectionsAccount


class FinancialConnectionsAccountRefreshedBalanceDetail(SnapshotDetail):
    data: FinancialConnectionsAccountRefreshedBalanceData


class FinancialConnectionsAccountRefreshedBalance(SnapshotEvent):
    """Stripe's `financial_connections.account.refreshed_balance`:
    https://docs.stripe.com/api/events/types#event_types-financial_connections.account.refreshed_balance
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-financial_connections.account.refreshed_balance"
    )
    detail_type: Annotated[
        Literal["financial_connections.account.refreshed_balance"],
        Field(alias="detail-type"),
    ]
    detail: FinancialConnectionsAccountRefreshedBalanceDetail

    @property
    def kind(self) -> Literal["financial_connections.account.refreshed_balance"]:
        return "financial_connections.account.refreshed_balance"
