# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._fields import EventFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import EventFieldsOf, FinancialConnectionsAuthorizationFields
from partner_events.stripe.models.financial_connections_authorization import FinancialConnectionsAuthorization

class FinancialConnectionsAuthorizationExpectedDeactivationDateUpdated(SnapshotEvent):
    """Stripe's `financial_connections.authorization.expected_deactivation_date_updated`: https://docs.stripe.com/api/events/types#event_types-financial_connections.authorization.expected_deactivation_date_updated"""

    detail_type: Literal["financial_connections.authorization.expected_deactivation_date_updated"]
    detail: SnapshotDetail[FinancialConnectionsAuthorization]
    @property
    def kind(self) -> Literal["financial_connections.authorization.expected_deactivation_date_updated"]: ...
    @property
    def payload(self) -> FinancialConnectionsAuthorization: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[FinancialConnectionsAuthorizationFields], FinancialConnectionsAuthorizationFields]: ...

class FinancialConnectionsAuthorizationUpcomingDeactivation(SnapshotEvent):
    """Stripe's `financial_connections.authorization.upcoming_deactivation`: https://docs.stripe.com/api/events/types#event_types-financial_connections.authorization.upcoming_deactivation"""

    detail_type: Literal["financial_connections.authorization.upcoming_deactivation"]
    detail: SnapshotDetail[FinancialConnectionsAuthorization]
    @property
    def kind(self) -> Literal["financial_connections.authorization.upcoming_deactivation"]: ...
    @property
    def payload(self) -> FinancialConnectionsAuthorization: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[FinancialConnectionsAuthorizationFields], FinancialConnectionsAuthorizationFields]: ...
