# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import EventFieldsOf, FinancialConnectionsAuthorizationFields
from partner_events.stripe.models.financial_connections_authorization import FinancialConnectionsAuthorization

class _FinancialConnectionsAuthorizationEvent(SnapshotEvent):
    detail: SnapshotDetail[FinancialConnectionsAuthorization]
    @property
    def payload(self) -> FinancialConnectionsAuthorization:
        """A customer's permission, at one bank, to read their accounts."""
    @classfield
    def fields(cls) -> KindFields[
        EventFieldsOf[FinancialConnectionsAuthorizationFields],
        FinancialConnectionsAuthorizationFields,
    ]: ...

class FinancialConnectionsAuthorizationExpectedDeactivationDateUpdated(
    _FinancialConnectionsAuthorizationEvent,
):
    """The day on which an authorization at a bank ends changed.

    Stripe's `financial_connections.authorization.expected_deactivation_date_updated`:
    https://docs.stripe.com/api/events/types#event_types-financial_connections.authorization.expected_deactivation_date_updated
    """

    detail_type: Literal["financial_connections.authorization.expected_deactivation_date_updated"]
    @property
    def kind(self) -> Literal["financial_connections.authorization.expected_deactivation_date_updated"]: ...

class FinancialConnectionsAuthorizationUpcomingDeactivation(_FinancialConnectionsAuthorizationEvent):
    """A customer's authorization at a bank ends soon.

    Stripe's `financial_connections.authorization.upcoming_deactivation`:
    https://docs.stripe.com/api/events/types#event_types-financial_connections.authorization.upcoming_deactivation
    """

    detail_type: Literal["financial_connections.authorization.upcoming_deactivation"]
    @property
    def kind(self) -> Literal["financial_connections.authorization.upcoming_deactivation"]: ...
