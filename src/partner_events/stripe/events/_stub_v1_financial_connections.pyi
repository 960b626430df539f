# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.stripe._thin import ThinObjectEvent
from partner_events.stripe.models.financial_connections_account import FinancialConnectionsAccount

class _FinancialConnectionsAccountEvent(ThinObjectEvent):
    @property
    def __event_object__(self) -> FinancialConnectionsAccount: ...

class V1FinancialConnectionsAccountAccountNumbersUpdated(_FinancialConnectionsAccountEvent):
    """The numbers of a linked bank account changed (thin event: the id alone).

    Stripe's `v1.financial_connections.account.account_numbers_updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.account_numbers_updated
    """

    detail_type: Literal["v1.financial_connections.account.account_numbers_updated"]
    @property
    def kind(self) -> Literal["v1.financial_connections.account.account_numbers_updated"]: ...

class V1FinancialConnectionsAccountBalanceRefreshFailed(_FinancialConnectionsAccountEvent):
    """The balance of a linked bank account could not be fetched (thin event: the id alone).

    Stripe's `v1.financial_connections.account.balance_refresh_failed`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.balance_refresh_failed
    """

    detail_type: Literal["v1.financial_connections.account.balance_refresh_failed"]
    @property
    def kind(self) -> Literal["v1.financial_connections.account.balance_refresh_failed"]: ...

class V1FinancialConnectionsAccountBalanceRefreshSucceeded(_FinancialConnectionsAccountEvent):
    """The balance of a linked bank account was fetched (thin event: the id alone).

    Stripe's `v1.financial_connections.account.balance_refresh_succeeded`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.balance_refresh_succeeded
    """

    detail_type: Literal["v1.financial_connections.account.balance_refresh_succeeded"]
    @property
    def kind(self) -> Literal["v1.financial_connections.account.balance_refresh_succeeded"]: ...

class V1FinancialConnectionsAccountCreated(_FinancialConnectionsAccountEvent):
    """A customer linked a bank account through Financial Connections (thin event: the id alone).

    Stripe's `v1.financial_connections.account.created`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.created
    """

    detail_type: Literal["v1.financial_connections.account.created"]
    @property
    def kind(self) -> Literal["v1.financial_connections.account.created"]: ...

class V1FinancialConnectionsAccountDeactivated(_FinancialConnectionsAccountEvent):
    """A linked bank account became inactive: no new data can be fetched (thin event: the id alone).

    Stripe's `v1.financial_connections.account.deactivated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.deactivated
    """

    detail_type: Literal["v1.financial_connections.account.deactivated"]
    @property
    def kind(self) -> Literal["v1.financial_connections.account.deactivated"]: ...

class V1FinancialConnectionsAccountDisconnected(_FinancialConnectionsAccountEvent):
    """A linked bank account was disconnected, by you or by the customer (thin event: the id alone).

    Stripe's `v1.financial_connections.account.disconnected`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.disconnected
    """

    detail_type: Literal["v1.financial_connections.account.disconnected"]
    @property
    def kind(self) -> Literal["v1.financial_connections.account.disconnected"]: ...

class V1FinancialConnectionsAccountExpectedDeactivationDateUpdated(_FinancialConnectionsAccountEvent):
    """The day on which a linked bank account becomes inactive changed (thin event: the id alone).

    Stripe's `v1.financial_connections.account.expected_deactivation_date_updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.expected_deactivation_date_updated
    """

    detail_type: Literal["v1.financial_connections.account.expected_deactivation_date_updated"]
    @property
    def kind(self) -> Literal["v1.financial_connections.account.expected_deactivation_date_updated"]: ...

class V1FinancialConnectionsAccountInferredBalancesRefreshFailed(_FinancialConnectionsAccountEvent):
    """The inferred balances of a linked bank account could not be fetched (thin event: the id alone).

    Stripe's `v1.financial_connections.account.inferred_balances_refresh_failed`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.inferred_balances_refresh_failed
    """

    detail_type: Literal["v1.financial_connections.account.inferred_balances_refresh_failed"]
    @property
    def kind(self) -> Literal["v1.financial_connections.account.inferred_balances_refresh_failed"]: ...

class V1FinancialConnectionsAccountInferredBalancesRefreshSucceeded(_FinancialConnectionsAccountEvent):
    """The inferred balances of a linked bank account were fetched (thin event: the id alone).

    Stripe's `v1.financial_connections.account.inferred_balances_refresh_succeeded`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.inferred_balances_refresh_succeeded
    """

    detail_type: Literal["v1.financial_connections.account.inferred_balances_refresh_succeeded"]
    @property
    def kind(self) -> Literal["v1.financial_connections.account.inferred_balances_refresh_succeeded"]: ...

class V1FinancialConnectionsAccountOwnershipRefreshFailed(_FinancialConnectionsAccountEvent):
    """Who owns a linked bank account could not be fetched (thin event: the id alone).

    Stripe's `v1.financial_connections.account.ownership_refresh_failed`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.ownership_refresh_failed
    """

    detail_type: Literal["v1.financial_connections.account.ownership_refresh_failed"]
    @property
    def kind(self) -> Literal["v1.financial_connections.account.ownership_refresh_failed"]: ...

class V1FinancialConnectionsAccountOwnershipRefreshSucceeded(_FinancialConnectionsAccountEvent):
    """Who owns a linked bank account was fetched (thin event: the id alone).

    Stripe's `v1.financial_connections.account.ownership_refresh_succeeded`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.ownership_refresh_succeeded
    """

    detail_type: Literal["v1.financial_connections.account.ownership_refresh_succeeded"]
    @property
    def kind(self) -> Literal["v1.financial_connections.account.ownership_refresh_succeeded"]: ...

class V1FinancialConnectionsAccountReactivated(_FinancialConnectionsAccountEvent):
    """A linked bank account that was inactive works again (thin event: the id alone).

    Stripe's `v1.financial_connections.account.reactivated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.reactivated
    """

    detail_type: Literal["v1.financial_connections.account.reactivated"]
    @property
    def kind(self) -> Literal["v1.financial_connections.account.reactivated"]: ...

class V1FinancialConnectionsAccountRefreshedBalance(_FinancialConnectionsAccountEvent):
    """Fetching the balance of a linked bank account ended; it may have failed (thin event: the id alone).

    Stripe's `v1.financial_connections.account.refreshed_balance`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.refreshed_balance
    """

    detail_type: Literal["v1.financial_connections.account.refreshed_balance"]
    @property
    def kind(self) -> Literal["v1.financial_connections.account.refreshed_balance"]: ...

class V1FinancialConnectionsAccountRefreshedOwnership(_FinancialConnectionsAccountEvent):
    """Fetching who owns a linked bank account ended; it may have failed (thin event: the id alone).

    Stripe's `v1.financial_connections.account.refreshed_ownership`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.refreshed_ownership
    """

    detail_type: Literal["v1.financial_connections.account.refreshed_ownership"]
    @property
    def kind(self) -> Literal["v1.financial_connections.account.refreshed_ownership"]: ...

class V1FinancialConnectionsAccountRefreshedTransactions(_FinancialConnectionsAccountEvent):
    """Fetching the transactions of a linked bank account ended; it may have failed (thin event: the id
    alone).

    Stripe's `v1.financial_connections.account.refreshed_transactions`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.refreshed_transactions
    """

    detail_type: Literal["v1.financial_connections.account.refreshed_transactions"]
    @property
    def kind(self) -> Literal["v1.financial_connections.account.refreshed_transactions"]: ...

class V1FinancialConnectionsAccountRiskIntelligenceRefreshFailed(_FinancialConnectionsAccountEvent):
    """What is known of a linked bank account's risk could not be fetched (thin event: the id alone).

    Stripe's `v1.financial_connections.account.risk_intelligence_refresh_failed`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.risk_intelligence_refresh_failed
    """

    detail_type: Literal["v1.financial_connections.account.risk_intelligence_refresh_failed"]
    @property
    def kind(self) -> Literal["v1.financial_connections.account.risk_intelligence_refresh_failed"]: ...

class V1FinancialConnectionsAccountRiskIntelligenceRefreshSucceeded(_FinancialConnectionsAccountEvent):
    """What is known of a linked bank account's risk was fetched (thin event: the id alone).

    Stripe's `v1.financial_connections.account.risk_intelligence_refresh_succeeded`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.risk_intelligence_refresh_succeeded
    """

    detail_type: Literal["v1.financial_connections.account.risk_intelligence_refresh_succeeded"]
    @property
    def kind(self) -> Literal["v1.financial_connections.account.risk_intelligence_refresh_succeeded"]: ...

class V1FinancialConnectionsAccountSupportedPaymentMethodTypesUpdated(_FinancialConnectionsAccountEvent):
    """The ways to pay from a linked bank account changed (thin event: the id alone).

    Stripe's `v1.financial_connections.account.supported_payment_method_types_updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.supported_payment_method_types_updated
    """

    detail_type: Literal["v1.financial_connections.account.supported_payment_method_types_updated"]
    @property
    def kind(self) -> Literal["v1.financial_connections.account.supported_payment_method_types_updated"]: ...

class V1FinancialConnectionsAccountTransactionsRefreshFailed(_FinancialConnectionsAccountEvent):
    """The transactions of a linked bank account could not be fetched (thin event: the id alone).

    Stripe's `v1.financial_connections.account.transactions_refresh_failed`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.transactions_refresh_failed
    """

    detail_type: Literal["v1.financial_connections.account.transactions_refresh_failed"]
    @property
    def kind(self) -> Literal["v1.financial_connections.account.transactions_refresh_failed"]: ...

class V1FinancialConnectionsAccountTransactionsRefreshSucceeded(_FinancialConnectionsAccountEvent):
    """The transactions of a linked bank account were fetched (thin event: the id alone).

    Stripe's `v1.financial_connections.account.transactions_refresh_succeeded`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.transactions_refresh_succeeded
    """

    detail_type: Literal["v1.financial_connections.account.transactions_refresh_succeeded"]
    @property
    def kind(self) -> Literal["v1.financial_connections.account.transactions_refresh_succeeded"]: ...

class V1FinancialConnectionsAccountUpcomingAccountNumberExpiry(_FinancialConnectionsAccountEvent):
    """A number of a linked bank account is soon not valid any more (thin event: the id alone).

    Stripe's `v1.financial_connections.account.upcoming_account_number_expiry`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.upcoming_account_number_expiry
    """

    detail_type: Literal["v1.financial_connections.account.upcoming_account_number_expiry"]
    @property
    def kind(self) -> Literal["v1.financial_connections.account.upcoming_account_number_expiry"]: ...

class V1FinancialConnectionsAccountUpcomingDeactivation(_FinancialConnectionsAccountEvent):
    """A linked bank account becomes inactive soon, unless the customer links it anew (thin event: the id
    alone).

    Stripe's `v1.financial_connections.account.upcoming_deactivation`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.upcoming_deactivation
    """

    detail_type: Literal["v1.financial_connections.account.upcoming_deactivation"]
    @property
    def kind(self) -> Literal["v1.financial_connections.account.upcoming_deactivation"]: ...
