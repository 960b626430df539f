# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import EventFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import EventFieldsOf, FinancialConnectionsAuthorizationFields
from partner_events.stripe.models.financial_connections_authorization import FinancialConnectionsAuthorization

class _SnapshotEvent1(SnapshotEvent):
    detail: SnapshotDetail[FinancialConnectionsAuthorization]
    @property
    def payload(self) -> FinancialConnectionsAuthorization: ...
    @classfield
    def fields(cls) -> EventFields[
        EventFieldsOf[FinancialConnectionsAuthorizationFields],
        FinancialConnectionsAuthorizationFields,
    ]: ...

class FinancialConnectionsAuthorizationExpectedDeactivationDateUpdated(_SnapshotEvent1):
    """Stripe's `financial_connections.authorization.expected_deactivation_date_updated`:
    https://docs.stripe.com/api/events/types#event_types-financial_connections.authorization.expected_deactivation_date_updated
    """

    detail_type: Literal["financial_connections.authorization.expected_deactivation_date_updated"]
    @property
    def kind(self) -> Literal["financial_connections.authorization.expected_deactivation_date_updated"]: ...

class FinancialConnectionsAuthorizationUpcomingDeactivation(_SnapshotEvent1):
    """Stripe's `financial_connections.authorization.upcoming_deactivation`:
    https://docs.stripe.com/api/events/types#event_types-financial_connections.authorization.upcoming_deactivation
    """

    detail_type: Literal["financial_connections.authorization.upcoming_deactivation"]
    @property
    def kind(self) -> Literal["financial_connections.authorization.upcoming_deactivation"]: ...
