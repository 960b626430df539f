# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import EventFieldsOf, FinancialConnectionsAccountFields
from partner_events.stripe.models.financial_connections_account import FinancialConnectionsAccount

class _FinancialConnectionsAccountEvent(SnapshotEvent):
    detail: SnapshotDetail[FinancialConnectionsAccount]
    @property
    def payload(self) -> FinancialConnectionsAccount: ...
    @classfield
    def fields(cls) -> KindFields[
        EventFieldsOf[FinancialConnectionsAccountFields],
        FinancialConnectionsAccountFields,
    ]: ...

class FinancialConnectionsAccountAccountNumbersUpdated(_FinancialConnectionsAccountEvent):
    """Stripe's `financial_connections.account.account_numbers_updated`:
    https://docs.stripe.com/api/events/types#event_types-financial_connections.account.account_numbers_updated
    """

    detail_type: Literal["financial_connections.account.account_numbers_updated"]
    @property
    def kind(self) -> Literal["financial_connections.account.account_numbers_updated"]: ...

class FinancialConnectionsAccountCreated(_FinancialConnectionsAccountEvent):
    """Stripe's `financial_connections.account.created`:
    https://docs.stripe.com/api/events/types#event_types-financial_connections.account.created
    """

    detail_type: Literal["financial_connections.account.created"]
    @property
    def kind(self) -> Literal["financial_connections.account.created"]: ...

class FinancialConnectionsAccountDeactivated(_FinancialConnectionsAccountEvent):
    """Stripe's `financial_connections.account.deactivated`:
    https://docs.stripe.com/api/events/types#event_types-financial_connections.account.deactivated
    """

    detail_type: Literal["financial_connections.account.deactivated"]
    @property
    def kind(self) -> Literal["financial_connections.account.deactivated"]: ...

class FinancialConnectionsAccountDisconnected(_FinancialConnectionsAccountEvent):
    """Stripe's `financial_connections.account.disconnected`:
    https://docs.stripe.com/api/events/types#event_types-financial_connections.account.disconnected
    """

    detail_type: Literal["financial_connections.account.disconnected"]
    @property
    def kind(self) -> Literal["financial_connections.account.disconnected"]: ...

class FinancialConnectionsAccountExpectedDeactivationDateUpdated(_FinancialConnectionsAccountEvent):
    """Stripe's `financial_connections.account.expected_deactivation_date_updated`:
    https://docs.stripe.com/api/events/types#event_types-financial_connections.account.expected_deactivation_date_updated
    """

    detail_type: Literal["financial_connections.account.expected_deactivation_date_updated"]
    @property
    def kind(self) -> Literal["financial_connections.account.expected_deactivation_date_updated"]: ...

class FinancialConnectionsAccountReactivated(_FinancialConnectionsAccountEvent):
    """Stripe's `financial_connections.account.reactivated`:
    https://docs.stripe.com/api/events/types#event_types-financial_connections.account.reactivated
    """

    detail_type: Literal["financial_connections.account.reactivated"]
    @property
    def kind(self) -> Literal["financial_connections.account.reactivated"]: ...

class FinancialConnectionsAccountRefreshedBalance(_FinancialConnectionsAccountEvent):
    """Stripe's `financial_connections.account.refreshed_balance`:
    https://docs.stripe.com/api/events/types#event_types-financial_connections.account.refreshed_balance
    """

    detail_type: Literal["financial_connections.account.refreshed_balance"]
    @property
    def kind(self) -> Literal["financial_connections.account.refreshed_balance"]: ...

class FinancialConnectionsAccountRefreshedOwnership(_FinancialConnectionsAccountEvent):
    """Stripe's `financial_connections.account.refreshed_ownership`:
    https://docs.stripe.com/api/events/types#event_types-financial_connections.account.refreshed_ownership
    """

    detail_type: Literal["financial_connections.account.refreshed_ownership"]
    @property
    def kind(self) -> Literal["financial_connections.account.refreshed_ownership"]: ...

class FinancialConnectionsAccountRefreshedTransactions(_FinancialConnectionsAccountEvent):
    """Stripe's `financial_connections.account.refreshed_transactions`:
    https://docs.stripe.com/api/events/types#event_types-financial_connections.account.refreshed_transactions
    """

    detail_type: Literal["financial_connections.account.refreshed_transactions"]
    @property
    def kind(self) -> Literal["financial_connections.account.refreshed_transactions"]: ...

class FinancialConnectionsAccountSupportedPaymentMethodTypesUpdated(_FinancialConnectionsAccountEvent):
    """Stripe's `financial_connections.account.supported_payment_method_types_updated`:
    https://docs.stripe.com/api/events/types#event_types-financial_connections.account.supported_payment_method_types_updated
    """

    detail_type: Literal["financial_connections.account.supported_payment_method_types_updated"]
    @property
    def kind(self) -> Literal["financial_connections.account.supported_payment_method_types_updated"]: ...

class FinancialConnectionsAccountUpcomingAccountNumberExpiry(_FinancialConnectionsAccountEvent):
    """Stripe's `financial_connections.account.upcoming_account_number_expiry`:
    https://docs.stripe.com/api/events/types#event_types-financial_connections.account.upcoming_account_number_expiry
    """

    detail_type: Literal["financial_connections.account.upcoming_account_number_expiry"]
    @property
    def kind(self) -> Literal["financial_connections.account.upcoming_account_number_expiry"]: ...

class FinancialConnectionsAccountUpcomingDeactivation(_FinancialConnectionsAccountEvent):
    """Stripe's `financial_connections.account.upcoming_deactivation`:
    https://docs.stripe.com/api/events/types#event_types-financial_connections.account.upcoming_deactivation
    """

    detail_type: Literal["financial_connections.account.upcoming_deactivation"]
    @property
    def kind(self) -> Literal["financial_connections.account.upcoming_deactivation"]: ...
