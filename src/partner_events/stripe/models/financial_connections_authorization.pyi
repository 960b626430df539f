# Generated from schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events._models.model import Model


class FinancialConnectionsAuthorizationStatusDetailsActive(Model):
    action: Literal[
        "none",
        "relink_required",
    ] | str
    expected_deactivation_date: int
    """Seconds since the Unix epoch."""


class FinancialConnectionsAuthorizationStatusDetailsInactive(Model):
    action: Literal[
        "none",
        "relink_required",
    ] | str


class FinancialConnectionsAuthorizationStatusDetails(Model):
    active: FinancialConnectionsAuthorizationStatusDetailsActive | None = None
    inactive: FinancialConnectionsAuthorizationStatusDetailsInactive | None = None


class FinancialConnectionsAuthorization(Model):
    """A customer's permission, at one bank, to read their accounts.

    https://docs.stripe.com/api/financial_connections/authorizations/object
    """

    id: str
    institution_name: str
    livemode: bool
    """False for events of test mode and of sandboxes."""

    object: Literal["financial_connections.authorization"]
    status: Literal[
        "active",
        "inactive",
    ] | str
    status_details: FinancialConnectionsAuthorizationStatusDetails
