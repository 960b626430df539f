# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import FinancialConnectionsAccount
from pydantic import Field


class FinancialConnectionsAccountUpcomingDeactivationData(SnapshotData):
    object: FinancialConnectionsAccount


class FinancialConnectionsAccountUpcomingDeactivationDetail(SnapshotDetail):
    data: FinancialConnectionsAccountUpcomingDeactivationData


class FinancialConnectionsAccountUpcomingDeactivation(SnapshotEvent):
    """Stripe's `financial_connections.account.upcoming_deactivation`:
    https://docs.stripe.com/api/events/types#event_types-financial_connections.account.upcoming_deactivation
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-financial_connections.account.upcoming_deactivation"
    )
    detail_type: Annotated[
        Literal["financial_connections.account.upcoming_deactivation"],
        Field(alias="detail-type"),
    ]
    detail: FinancialConnectionsAccountUpcomingDeactivationDetail

    @property
    def kind(self) -> Literal["financial_connections.account.upcoming_deactivation"]:
        return "financial_connections.account.upcoming_deactivation"
