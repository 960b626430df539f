# Generated from schemas/stripe/objects/financial_connections_authorization.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import (
    FinancialConnectionsAuthorizationObject,
    FinancialConnectionsAuthorizationStatus,
    FinancialConnectionsAuthorizationStatusDetailsActiveAction,
    FinancialConnectionsAuthorizationStatusDetailsInactiveAction,
)


class FinancialConnectionsAuthorizationStatusDetailsActive(Model):
    action: FinancialConnectionsAuthorizationStatusDetailsActiveAction
    expected_deactivation_date: int
    """Seconds since the Unix epoch."""


class FinancialConnectionsAuthorizationStatusDetailsInactive(Model):
    action: FinancialConnectionsAuthorizationStatusDetailsInactiveAction


class FinancialConnectionsAuthorizationStatusDetails(Model):
    active: FinancialConnectionsAuthorizationStatusDetailsActive | None = None
    inactive: FinancialConnectionsAuthorizationStatusDetailsInactive | None = None


class FinancialConnectionsAuthorization(Model):
    """https://docs.stripe.com/api/financial_connections/authorizations/object"""

    id: str
    institution_name: str
    livemode: bool
    """False for events of test mode and of sandboxes."""

    object: FinancialConnectionsAuthorizationObject
    status: FinancialConnectionsAuthorizationStatus
    status_details: FinancialConnectionsAuthorizationStatusDetails
