# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import FinancialConnectionsAccount
from pydantic import Field


class FinancialConnectionsAccountExpectedDeactivationDateUpdatedData(SnapshotData):
    object: FinancialConnectionsAccount


class FinancialConnectionsAccountExpectedDeactivationDateUpdatedDetail(SnapshotDetail):
    data: FinancialConnectionsAccountExpectedDeactivationDateUpdatedData


class FinancialConnectionsAccountExpectedDeactivationDateUpdated(SnapshotEvent):
    """Stripe's `financial_connections.account.expected_deactivation_date_updated`:
    https://docs.stripe.com/api/events/types#event_types-financial_connections.account.expected_deactivation_date_updated
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-financial_connections.account.expected_deactivation_date_updated"
    )
    detail_type: Annotated[
        Literal["financial_connections.account.expected_deactivation_date_updated"],
        Field(alias="detail-type"),
    ]
    detail: FinancialConnectionsAccountExpectedDeactivationDateUpdatedDetail

    @property
    def kind(self) -> Literal["financial_connections.account.expected_deactivation_date_updated"]:
        return "financial_connections.account.expected_deactivation_date_updated"
