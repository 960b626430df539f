# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import EventFieldsOf, FinancialConnectionsAccountFields
from partner_events.stripe.models.financial_connections_account import FinancialConnectionsAccount

class _FinancialConnectionsAccountEvent(SnapshotEvent):
    detail: SnapshotDetail[FinancialConnectionsAccount]
    @property
    def payload(self) -> FinancialConnectionsAccount:
        """A bank account that a customer linked through Financial Connections."""
    @classfield
    def fields(cls) -> KindFields[
        EventFieldsOf[FinancialConnectionsAccountFields],
        FinancialConnectionsAccountFields,
    ]: ...

class FinancialConnectionsAccountAccountNumbersUpdated(_FinancialConnectionsAccountEvent):
    """The numbers of a linked bank account changed.

    Stripe's `financial_connections.account.account_numbers_updated`:
    https://docs.stripe.com/api/events/types#event_types-financial_connections.account.account_numbers_updated
    """

    detail_type: Literal["financial_connections.account.account_numbers_updated"]
    @property
    def kind(self) -> Literal["financial_connections.account.account_numbers_updated"]: ...

class FinancialConnectionsAccountCreated(_FinancialConnectionsAccountEvent):
    """A customer linked a bank account through Financial Connections.

    Stripe's `financial_connections.account.created`:
    https://docs.stripe.com/api/events/types#event_types-financial_connections.account.created
    """

    detail_type: Literal["financial_connections.account.created"]
    @property
    def kind(self) -> Literal["financial_connections.account.created"]: ...

class FinancialConnectionsAccountDeactivated(_FinancialConnectionsAccountEvent):
    """A linked bank account became inactive: no new data can be fetched.

    Stripe's `financial_connections.account.deactivated`:
    https://docs.stripe.com/api/events/types#event_types-financial_connections.account.deactivated
    """

    detail_type: Literal["financial_connections.account.deactivated"]
    @property
    def kind(self) -> Literal["financial_connections.account.deactivated"]: ...

class FinancialConnectionsAccountDisconnected(_FinancialConnectionsAccountEvent):
    """A linked bank account was disconnected, by you or by the customer.

    Stripe's `financial_connections.account.disconnected`:
    https://docs.stripe.com/api/events/types#event_types-financial_connections.account.disconnected
    """

    detail_type: Literal["financial_connections.account.disconnected"]
    @property
    def kind(self) -> Literal["financial_connections.account.disconnected"]: ...

class FinancialConnectionsAccountExpectedDeactivationDateUpdated(_FinancialConnectionsAccountEvent):
    """The day on which a linked bank account becomes inactive changed.

    Stripe's `financial_connections.account.expected_deactivation_date_updated`:
    https://docs.stripe.com/api/events/types#event_types-financial_connections.account.expected_deactivation_date_updated
    """

    detail_type: Literal["financial_connections.account.expected_deactivation_date_updated"]
    @property
    def kind(self) -> Literal["financial_connections.account.expected_deactivation_date_updated"]: ...

class FinancialConnectionsAccountReactivated(_FinancialConnectionsAccountEvent):
    """A linked bank account that was inactive works again.

    Stripe's `financial_connections.account.reactivated`:
    https://docs.stripe.com/api/events/types#event_types-financial_connections.account.reactivated
    """

    detail_type: Literal["financial_connections.account.reactivated"]
    @property
    def kind(self) -> Literal["financial_connections.account.reactivated"]: ...

class FinancialConnectionsAccountRefreshedBalance(_FinancialConnectionsAccountEvent):
    """Fetching the balance of a linked bank account ended; it may have failed.

    Stripe's `financial_connections.account.refreshed_balance`:
    https://docs.stripe.com/api/events/types#event_types-financial_connections.account.refreshed_balance
    """

    detail_type: Literal["financial_connections.account.refreshed_balance"]
    @property
    def kind(self) -> Literal["financial_connections.account.refreshed_balance"]: ...

class FinancialConnectionsAccountRefreshedOwnership(_FinancialConnectionsAccountEvent):
    """Fetching who owns a linked bank account ended; it may have failed.

    Stripe's `financial_connections.account.refreshed_ownership`:
    https://docs.stripe.com/api/events/types#event_types-financial_connections.account.refreshed_ownership
    """

    detail_type: Literal["financial_connections.account.refreshed_ownership"]
    @property
    def kind(self) -> Literal["financial_connections.account.refreshed_ownership"]: ...

class FinancialConnectionsAccountRefreshedTransactions(_FinancialConnectionsAccountEvent):
    """Fetching the transactions of a linked bank account ended; it may have failed.

    Stripe's `financial_connections.account.refreshed_transactions`:
    https://docs.stripe.com/api/events/types#event_types-financial_connections.account.refreshed_transactions
    """

    detail_type: Literal["financial_connections.account.refreshed_transactions"]
    @property
    def kind(self) -> Literal["financial_connections.account.refreshed_transactions"]: ...

class FinancialConnectionsAccountSupportedPaymentMethodTypesUpdated(_FinancialConnectionsAccountEvent):
    """The ways to pay from a linked bank account changed.

    Stripe's `financial_connections.account.supported_payment_method_types_updated`:
    https://docs.stripe.com/api/events/types#event_types-financial_connections.account.supported_payment_method_types_updated
    """

    detail_type: Literal["financial_connections.account.supported_payment_method_types_updated"]
    @property
    def kind(self) -> Literal["financial_connections.account.supported_payment_method_types_updated"]: ...

class FinancialConnectionsAccountUpcomingAccountNumberExpiry(_FinancialConnectionsAccountEvent):
    """A number of a linked bank account is soon not valid any more.

    Stripe's `financial_connections.account.upcoming_account_number_expiry`:
    https://docs.stripe.com/api/events/types#event_types-financial_connections.account.upcoming_account_number_expiry
    """

    detail_type: Literal["financial_connections.account.upcoming_account_number_expiry"]
    @property
    def kind(self) -> Literal["financial_connections.account.upcoming_account_number_expiry"]: ...

class FinancialConnectionsAccountUpcomingDeactivation(_FinancialConnectionsAccountEvent):
    """A linked bank account becomes inactive soon, unless the customer links it anew.

    Stripe's `financial_connections.account.upcoming_deactivation`:
    https://docs.stripe.com/api/events/types#event_types-financial_connections.account.upcoming_deactivation
    """

    detail_type: Literal["financial_connections.account.upcoming_deactivation"]
    @property
    def kind(self) -> Literal["financial_connections.account.upcoming_deactivation"]: ...
