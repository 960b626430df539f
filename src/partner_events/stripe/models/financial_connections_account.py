# Generated from schemas/stripe/objects/financial_connections_account.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import (
    FinancialConnectionsAccountAccountHolderType,
    FinancialConnectionsAccountAccountNumberIdentifierType,
    FinancialConnectionsAccountAccountNumberStatus,
    FinancialConnectionsAccountAccountNumberSupportedNetworks,
    FinancialConnectionsAccountBalanceRefreshStatus,
    FinancialConnectionsAccountBalanceType,
    FinancialConnectionsAccountCategory,
    FinancialConnectionsAccountObject,
    FinancialConnectionsAccountOwnershipRefreshStatus,
    FinancialConnectionsAccountPermissions,
    FinancialConnectionsAccountStatus,
    FinancialConnectionsAccountStatusDetailsActiveAction,
    FinancialConnectionsAccountStatusDetailsActiveCause,
    FinancialConnectionsAccountSubcategory,
    FinancialConnectionsAccountSubscriptions,
    FinancialConnectionsAccountSupportedPaymentMethodTypes,
    FinancialConnectionsAccountTransactionRefreshStatus,
)


class FinancialConnectionsAccountAccountHolder(Model):
    account: str | None = None
    """The id of the Account; deliveries do not carry the object itself."""

    customer: str | None = None
    """The id of the Customer; deliveries do not carry the object itself."""

    customer_account: str | None = None
    type: FinancialConnectionsAccountAccountHolderType


class FinancialConnectionsAccountAccountNumber(Model):
    expected_expiry_date: int | None = None
    """Seconds since the Unix epoch."""

    identifier_type: FinancialConnectionsAccountAccountNumberIdentifierType
    status: FinancialConnectionsAccountAccountNumberStatus
    supported_networks: list[FinancialConnectionsAccountAccountNumberSupportedNetworks]


class FinancialConnectionsAccountBalanceCash(Model):
    available: dict[str, int] | None = None


class FinancialConnectionsAccountBalanceCredit(Model):
    used: dict[str, int] | None = None


class FinancialConnectionsAccountBalance(Model):
    as_of: int
    """Seconds since the Unix epoch."""

    cash: FinancialConnectionsAccountBalanceCash | None = None
    credit: FinancialConnectionsAccountBalanceCredit | None = None
    current: dict[str, int]
    type: FinancialConnectionsAccountBalanceType


class FinancialConnectionsAccountBalanceRefresh(Model):
    last_attempted_at: int
    """Seconds since the Unix epoch."""

    next_refresh_available_at: int | None = None
    """Seconds since the Unix epoch."""

    status: FinancialConnectionsAccountBalanceRefreshStatus


class FinancialConnectionsAccountOwnershipRefresh(Model):
    last_attempted_at: int
    """Seconds since the Unix epoch."""

    next_refresh_available_at: int | None = None
    """Seconds since the Unix epoch."""

    status: FinancialConnectionsAccountOwnershipRefreshStatus


class FinancialConnectionsAccountStatusDetailsActive(Model):
    action: FinancialConnectionsAccountStatusDetailsActiveAction
    cause: FinancialConnectionsAccountStatusDetailsActiveCause
    expected_deactivation_date: int
    """Seconds since the Unix epoch."""


class FinancialConnectionsAccountStatusDetails(Model):
    active: FinancialConnectionsAccountStatusDetailsActive | None = None


class FinancialConnectionsAccountTransactionRefresh(Model):
    id: str
    last_attempted_at: int
    """Seconds since the Unix epoch."""

    next_refresh_available_at: int | None = None
    """Seconds since the Unix epoch."""

    status: FinancialConnectionsAccountTransactionRefreshStatus


class FinancialConnectionsAccount(Model):
    """https://docs.stripe.com/api/financial_connections/accounts/object"""

    account_holder: FinancialConnectionsAccountAccountHolder | None = None
    account_numbers: list[FinancialConnectionsAccountAccountNumber] | None = None
    balance: FinancialConnectionsAccountBalance | None = None
    balance_refresh: FinancialConnectionsAccountBalanceRefresh | None = None
    category: FinancialConnectionsAccountCategory
    created: int
    """Seconds since the Unix epoch."""

    display_name: str | None = None
    id: str
    institution_name: str
    last4: str | None = None
    livemode: bool
    """False for events of test mode and of sandboxes."""

    object: FinancialConnectionsAccountObject
    ownership: str | None = None
    """The id of the FinancialConnectionsAccountOwnership; deliveries do not carry the object itself."""

    ownership_refresh: FinancialConnectionsAccountOwnershipRefresh | None = None
    permissions: list[FinancialConnectionsAccountPermissions] | None = None
    status: FinancialConnectionsAccountStatus
    status_details: FinancialConnectionsAccountStatusDetails | None = None
    subcategory: FinancialConnectionsAccountSubcategory
    subscriptions: list[FinancialConnectionsAccountSubscriptions] | None = None
    supported_payment_method_types: list[FinancialConnectionsAccountSupportedPaymentMethodTypes]
    transaction_refresh: FinancialConnectionsAccountTransactionRefresh | None = None
