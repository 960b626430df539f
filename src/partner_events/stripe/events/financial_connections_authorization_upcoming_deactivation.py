# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import FinancialConnectionsAuthorization
from pydantic import Field


class FinancialConnectionsAuthorizationUpcomingDeactivationData(SnapshotData):
    object: FinancialConnectionsAuthorization


class FinancialConnectionsAuthorizationUpcomingDeactivationDetail(SnapshotDetail):
    data: FinancialConnectionsAuthorizationUpcomingDeactivationData


class FinancialConnectionsAuthorizationUpcomingDeactivation(SnapshotEvent):
    """Stripe's `financial_connections.authorization.upcoming_deactivation`:
    https://docs.stripe.com/api/events/types#event_types-financial_connections.authorization.upcoming_deactivation
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-financial_connections.authorization.upcoming_deactivation"
    )
    detail_type: Annotated[
        Literal["financial_connections.authorization.upcoming_deactivation"],
        Field(alias="detail-type"),
    ]
    detail: FinancialConnectionsAuthorizationUpcomingDeactivationDetail

    @property
    def kind(self) -> Literal["financial_connections.authorization.upcoming_deactivation"]:
        return "financial_connections.authorization.upcoming_deactivation"
