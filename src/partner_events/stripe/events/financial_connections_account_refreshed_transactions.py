# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import FinancialConnectionsAccount
from pydantic import Field


class FinancialConnectionsAccountRefreshedTransactionsData(SnapshotData):
    object: FinancialConnectionsAccount


class FinancialConnectionsAccountRefreshedTransactionsDetail(SnapshotDetail):
    data: FinancialConnectionsAccountRefreshedTransactionsData


class FinancialConnectionsAccountRefreshedTransactions(SnapshotEvent):
    """Stripe's `financial_connections.account.refreshed_transactions`:
    https://docs.stripe.com/api/events/types#event_types-financial_connections.account.refreshed_transactions
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-financial_connections.account.refreshed_transactions"
    )
    detail_type: Annotated[
        Literal["financial_connections.account.refreshed_transactions"],
        Field(alias="detail-type"),
    ]
    detail: FinancialConnectionsAccountRefreshedTransactionsDetail

    @property
    def kind(self) -> Literal["financial_connections.account.refreshed_transactions"]:
        return "financial_connections.account.refreshed_transactions"
