# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import FinancialConnectionsAccount
from pydantic import Field


class FinancialConnectionsAccountRefreshedOwnershipData(SnapshotData):
    object: FinancialConnectionsAccount


class FinancialConnectionsAccountRefreshedOwnershipDetail(SnapshotDetail):
    data: FinancialConnectionsAccountRefreshedOwnershipData


class FinancialConnectionsAccountRefreshedOwnership(SnapshotEvent):
    """Stripe's `financial_connections.account.refreshed_ownership`:
    https://docs.stripe.com/api/events/types#event_types-financial_connections.account.refreshed_ownership
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-financial_connections.account.refreshed_ownership"
    )
    detail_type: Annotated[
        Literal["financial_connections.account.refreshed_ownership"],
        Field(alias="detail-type"),
    ]
    detail: FinancialConnectionsAccountRefreshedOwnershipDetail

    @property
    def kind(self) -> Literal["financial_connections.account.refreshed_ownership"]:
        return "financial_connections.account.refreshed_ownership"
