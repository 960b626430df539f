# Generated from schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events._models.model import Model


class FinancialConnectionsAccountAccountHolder(Model):
    account: str | None = None
    """The id of the Account; deliveries do not carry the object itself."""

    customer: str | None = None
    """The id of the Customer; deliveries do not carry the object itself."""

    customer_account: str | None = None
    type: Literal[
        "account",
        "customer",
    ] | str


class FinancialConnectionsAccountAccountNumber(Model):
    expected_expiry_date: int | None = None
    """Seconds since the Unix epoch."""

    identifier_type: Literal[
        "account_number",
        "tokenized_account_number",
    ] | str
    status: Literal[
        "deactivated",
        "expired",
        "pending",
        "transactable",
    ] | str
    supported_networks: list[Literal["ach"] | str]


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
    type: Literal[
        "cash",
        "credit",
    ] | str


class FinancialConnectionsAccountBalanceRefresh(Model):
    last_attempted_at: int
    """Seconds since the Unix epoch."""

    next_refresh_available_at: int | None = None
    """Seconds since the Unix epoch."""

    status: Literal[
        "failed",
        "pending",
        "succeeded",
    ] | str


class FinancialConnectionsAccountOwnershipRefresh(Model):
    last_attempted_at: int
    """Seconds since the Unix epoch."""

    next_refresh_available_at: int | None = None
    """Seconds since the Unix epoch."""

    status: Literal[
        "failed",
        "pending",
        "succeeded",
    ] | str


class FinancialConnectionsAccountStatusDetailsActive(Model):
    action: Literal[
        "none",
        "relink_required",
    ] | str
    cause: Literal[
        "access_expired",
        "institution_requirement",
        "unspecified",
    ] | str
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

    status: Literal[
        "failed",
        "pending",
        "succeeded",
    ] | str


class FinancialConnectionsAccount(Model):
    """A bank account that a customer linked through Financial Connections.

    https://docs.stripe.com/api/financial_connections/accounts/object
    """

    account_holder: FinancialConnectionsAccountAccountHolder | None = None
    account_numbers: list[FinancialConnectionsAccountAccountNumber] | None = None
    balance: FinancialConnectionsAccountBalance | None = None
    balance_refresh: FinancialConnectionsAccountBalanceRefresh | None = None
    category: Literal[
        "cash",
        "credit",
        "investment",
        "other",
    ] | str
    created: int
    """Seconds since the Unix epoch."""

    display_name: str | None = None
    id: str
    institution_name: str
    last4: str | None = None
    livemode: bool
    """False for events of test mode and of sandboxes."""

    object: Literal["financial_connections.account"]
    ownership: str | None = None
    """The id of the FinancialConnectionsAccountOwnership; deliveries do not carry the object itself."""

    ownership_refresh: FinancialConnectionsAccountOwnershipRefresh | None = None
    permissions: list[Literal[
        "balances",
        "ownership",
        "payment_method",
        "transactions",
    ] | str] | None = None
    status: Literal[
        "active",
        "disconnected",
        "inactive",
    ] | str
    status_details: FinancialConnectionsAccountStatusDetails | None = None
    subcategory: Literal[
        "checking",
        "credit_card",
        "line_of_credit",
        "mortgage",
        "other",
        "savings",
    ] | str
    subscriptions: list[Literal["transactions"] | str] | None = None
    supported_payment_method_types: list[Literal[
        "link",
        "us_bank_account",
    ] | str]
    transaction_refresh: FinancialConnectionsAccountTransactionRefresh | None = None
