# Generated from schemas/stripe/objects/financial_connections_authorization.json by `python -m codegen`; do not edit.
# Vocabularies are in financial_connections_authorization.pyi.

from partner_events._models.model import Model


class FinancialConnectionsAuthorizationStatusDetailsActive(Model):
    action: str
    expected_deactivation_date: int
    """Seconds since the Unix epoch."""


class FinancialConnectionsAuthorizationStatusDetailsInactive(Model):
    action: str


class FinancialConnectionsAuthorizationStatusDetails(Model):
    active: FinancialConnectionsAuthorizationStatusDetailsActive | None = None
    inactive: FinancialConnectionsAuthorizationStatusDetailsInactive | None = None


class FinancialConnectionsAuthorization(Model):
    """https://docs.stripe.com/api/financial_connections/authorizations/object"""

    id: str
    institution_name: str
    livemode: bool
    """False for events of test mode and of sandboxes."""

    object: str
    status: str
    status_details: FinancialConnectionsAuthorizationStatusDetails
