# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class FinancialConnectionsAccountAccountHolder(Model):
    account: str | None = None
    customer: str | None = None
    customer_account: str | None = None
    type: str


class FinancialConnectionsAccountAccountNumber(Model):
    __event_always__ = "expected_expiry_date"

    expected_expiry_date: int | None = None
    identifier_type: str
    status: str
    supported_networks: list[str]


class FinancialConnectionsAccountBalanceCash(Model):
    __event_always__ = "available"

    available: dict[str, int] | None = None


class FinancialConnectionsAccountBalanceCredit(Model):
    __event_always__ = "used"

    used: dict[str, int] | None = None


class FinancialConnectionsAccountBalance(Model):
    as_of: int
    cash: FinancialConnectionsAccountBalanceCash | None = None
    credit: FinancialConnectionsAccountBalanceCredit | None = None
    current: dict[str, int]
    type: str


class FinancialConnectionsAccountBalanceRefresh(Model):
    __event_always__ = "next_refresh_available_at"

    last_attempted_at: int
    next_refresh_available_at: int | None = None
    status: str


class FinancialConnectionsAccountOwnershipRefresh(Model):
    __event_always__ = "next_refresh_available_at"

    last_attempted_at: int
    next_refresh_available_at: int | None = None
    status: str


class FinancialConnectionsAccountStatusDetailsActive(Model):
    action: str
    cause: str
    expected_deactivation_date: int


class FinancialConnectionsAccountStatusDetails(Model):
    active: FinancialConnectionsAccountStatusDetailsActive | None = None


class FinancialConnectionsAccountTransactionRefresh(Model):
    __event_always__ = "next_refresh_available_at"

    id: str
    last_attempted_at: int
    next_refresh_available_at: int | None = None
    status: str


class FinancialConnectionsAccount(Model):
    """https://docs.stripe.com/api/financial_connections/accounts/object"""

    __event_always__ = (
        "account_holder account_numbers balance balance_refresh display_name last4 "
        "ownership ownership_refresh permissions subscriptions transaction_refresh"
    )

    account_holder: FinancialConnectionsAccountAccountHolder | None = None
    account_numbers: list[FinancialConnectionsAccountAccountNumber] | None = None
    balance: FinancialConnectionsAccountBalance | None = None
    balance_refresh: FinancialConnectionsAccountBalanceRefresh | None = None
    category: str
    created: int
    display_name: str | None = None
    id: str
    institution_name: str
    last4: str | None = None
    livemode: bool
    object: str
    ownership: str | None = None
    ownership_refresh: FinancialConnectionsAccountOwnershipRefresh | None = None
    permissions: list[str] | None = None
    status: str
    status_details: FinancialConnectionsAccountStatusDetails | None = None
    subcategory: str
    subscriptions: list[str] | None = None
    supported_payment_method_types: list[str]
    transaction_refresh: FinancialConnectionsAccountTransactionRefresh | None = None


HISTORY = "_history_financial_connections_account"
