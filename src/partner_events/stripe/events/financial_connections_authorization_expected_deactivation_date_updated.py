# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import FinancialConnectionsAuthorization
from pydantic import Field


class FinancialConnectionsAuthorizationExpectedDeactivationDateUpdatedData(SnapshotData):
    object: FinancialConnectionsAuthorization


class FinancialConnectionsAuthorizationExpectedDeactivationDateUpdatedDetail(SnapshotDetail):
    data: FinancialConnectionsAuthorizationExpectedDeactivationDateUpdatedData


class FinancialConnectionsAuthorizationExpectedDeactivationDateUpdated(SnapshotEvent):
    """Stripe's `financial_connections.authorization.expected_deactivation_date_updated`:
    https://docs.stripe.com/api/events/types#event_types-financial_connections.authorization.expected_deactivation_date_updated
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-financial_connections.authorization.expected_deactivation_date_updated"
    )
    detail_type: Annotated[
        Literal["financial_connections.authorization.expected_deactivation_date_updated"],
        Field(alias="detail-type"),
    ]
    detail: FinancialConnectionsAuthorizationExpectedDeactivationDateUpdatedDetail

    @property
    def kind(self) -> Literal["financial_connections.authorization.expected_deactivation_date_updated"]:
        return "financial_connections.authorization.expected_deactivation_date_updated"
