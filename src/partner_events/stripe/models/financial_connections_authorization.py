# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class FinancialConnectionsAuthorizationStatusDetailsActive(Model):
    action: str
    expected_deactivation_date: int


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
    object: str
    status: str
    status_details: FinancialConnectionsAuthorizationStatusDetails
