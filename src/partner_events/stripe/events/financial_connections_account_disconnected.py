# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import FinancialConnectionsAccount
from pydantic import Field


class FinancialConnectionsAccountDisconnectedData(SnapshotData):
    object: FinancialConnectionsAccount


class FinancialConnectionsAccountDisconnectedDetail(SnapshotDetail):
    data: FinancialConnectionsAccountDisconnectedData


class FinancialConnectionsAccountDisconnected(SnapshotEvent):
    """Stripe's `financial_connections.account.disconnected`:
    https://docs.stripe.com/api/events/types#event_types-financial_connections.account.disconnected
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-financial_connections.account.disconnected"
    )
    detail_type: Annotated[Literal["financial_connections.account.disconnected"], Field(alias="detail-type")]
    detail: FinancialConnectionsAccountDisconnectedDetail

    @property
    def kind(self) -> Literal["financial_connections.account.disconnected"]:
        return "financial_connections.account.disconnected"
