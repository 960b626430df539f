# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._fields import EventFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import EventFieldsOf, FinancialConnectionsAccountFields
from partner_events.stripe.models.financial_connections_account import FinancialConnectionsAccount

class FinancialConnectionsAccountAccountNumbersUpdated(SnapshotEvent):
    """Stripe's `financial_connections.account.account_numbers_updated`: https://docs.stripe.com/api/events/types#event_types-financial_connections.account.account_numbers_updated"""

    detail_type: Literal["financial_connections.account.account_numbers_updated"]
    detail: SnapshotDetail[FinancialConnectionsAccount]
    @property
    def kind(self) -> Literal["financial_connections.account.account_numbers_updated"]: ...
    @property
    def payload(self) -> FinancialConnectionsAccount: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[FinancialConnectionsAccountFields], FinancialConnectionsAccountFields]: ...

class FinancialConnectionsAccountCreated(SnapshotEvent):
    """Stripe's `financial_connections.account.created`: https://docs.stripe.com/api/events/types#event_types-financial_connections.account.created"""

    detail_type: Literal["financial_connections.account.created"]
    detail: SnapshotDetail[FinancialConnectionsAccount]
    @property
    def kind(self) -> Literal["financial_connections.account.created"]: ...
    @property
    def payload(self) -> FinancialConnectionsAccount: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[FinancialConnectionsAccountFields], FinancialConnectionsAccountFields]: ...

class FinancialConnectionsAccountDeactivated(SnapshotEvent):
    """Stripe's `financial_connections.account.deactivated`: https://docs.stripe.com/api/events/types#event_types-financial_connections.account.deactivated"""

    detail_type: Literal["financial_connections.account.deactivated"]
    detail: SnapshotDetail[FinancialConnectionsAccount]
    @property
    def kind(self) -> Literal["financial_connections.account.deactivated"]: ...
    @property
    def payload(self) -> FinancialConnectionsAccount: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[FinancialConnectionsAccountFields], FinancialConnectionsAccountFields]: ...

class FinancialConnectionsAccountDisconnected(SnapshotEvent):
    """Stripe's `financial_connections.account.disconnected`: https://docs.stripe.com/api/events/types#event_types-financial_connections.account.disconnected"""

    detail_type: Literal["financial_connections.account.disconnected"]
    detail: SnapshotDetail[FinancialConnectionsAccount]
    @property
    def kind(self) -> Literal["financial_connections.account.disconnected"]: ...
    @property
    def payload(self) -> FinancialConnectionsAccount: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[FinancialConnectionsAccountFields], FinancialConnectionsAccountFields]: ...

class FinancialConnectionsAccountExpectedDeactivationDateUpdated(SnapshotEvent):
    """Stripe's `financial_connections.account.expected_deactivation_date_updated`: https://docs.stripe.com/api/events/types#event_types-financial_connections.account.expected_deactivation_date_updated"""

    detail_type: Literal["financial_connections.account.expected_deactivation_date_updated"]
    detail: SnapshotDetail[FinancialConnectionsAccount]
    @property
    def kind(self) -> Literal["financial_connections.account.expected_deactivation_date_updated"]: ...
    @property
    def payload(self) -> FinancialConnectionsAccount: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[FinancialConnectionsAccountFields], FinancialConnectionsAccountFields]: ...

class FinancialConnectionsAccountReactivated(SnapshotEvent):
    """Stripe's `financial_connections.account.reactivated`: https://docs.stripe.com/api/events/types#event_types-financial_connections.account.reactivated"""

    detail_type: Literal["financial_connections.account.reactivated"]
    detail: SnapshotDetail[FinancialConnectionsAccount]
    @property
    def kind(self) -> Literal["financial_connections.account.reactivated"]: ...
    @property
    def payload(self) -> FinancialConnectionsAccount: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[FinancialConnectionsAccountFields], FinancialConnectionsAccountFields]: ...

class FinancialConnectionsAccountRefreshedBalance(SnapshotEvent):
    """Stripe's `financial_connections.account.refreshed_balance`: https://docs.stripe.com/api/events/types#event_types-financial_connections.account.refreshed_balance"""

    detail_type: Literal["financial_connections.account.refreshed_balance"]
    detail: SnapshotDetail[FinancialConnectionsAccount]
    @property
    def kind(self) -> Literal["financial_connections.account.refreshed_balance"]: ...
    @property
    def payload(self) -> FinancialConnectionsAccount: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[FinancialConnectionsAccountFields], FinancialConnectionsAccountFields]: ...

class FinancialConnectionsAccountRefreshedOwnership(SnapshotEvent):
    """Stripe's `financial_connections.account.refreshed_ownership`: https://docs.stripe.com/api/events/types#event_types-financial_connections.account.refreshed_ownership"""

    detail_type: Literal["financial_connections.account.refreshed_ownership"]
    detail: SnapshotDetail[FinancialConnectionsAccount]
    @property
    def kind(self) -> Literal["financial_connections.account.refreshed_ownership"]: ...
    @property
    def payload(self) -> FinancialConnectionsAccount: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[FinancialConnectionsAccountFields], FinancialConnectionsAccountFields]: ...

class FinancialConnectionsAccountRefreshedTransactions(SnapshotEvent):
    """Stripe's `financial_connections.account.refreshed_transactions`: https://docs.stripe.com/api/events/types#event_types-financial_connections.account.refreshed_transactions"""

    detail_type: Literal["financial_connections.account.refreshed_transactions"]
    detail: SnapshotDetail[FinancialConnectionsAccount]
    @property
    def kind(self) -> Literal["financial_connections.account.refreshed_transactions"]: ...
    @property
    def payload(self) -> FinancialConnectionsAccount: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[FinancialConnectionsAccountFields], FinancialConnectionsAccountFields]: ...

class FinancialConnectionsAccountSupportedPaymentMethodTypesUpdated(SnapshotEvent):
    """Stripe's `financial_connections.account.supported_payment_method_types_updated`: https://docs.stripe.com/api/events/types#event_types-financial_connections.account.supported_payment_method_types_updated"""

    detail_type: Literal["financial_connections.account.supported_payment_method_types_updated"]
    detail: SnapshotDetail[FinancialConnectionsAccount]
    @property
    def kind(self) -> Literal["financial_connections.account.supported_payment_method_types_updated"]: ...
    @property
    def payload(self) -> FinancialConnectionsAccount: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[FinancialConnectionsAccountFields], FinancialConnectionsAccountFields]: ...

class FinancialConnectionsAccountUpcomingAccountNumberExpiry(SnapshotEvent):
    """Stripe's `financial_connections.account.upcoming_account_number_expiry`: https://docs.stripe.com/api/events/types#event_types-financial_connections.account.upcoming_account_number_expiry"""

    detail_type: Literal["financial_connections.account.upcoming_account_number_expiry"]
    detail: SnapshotDetail[FinancialConnectionsAccount]
    @property
    def kind(self) -> Literal["financial_connections.account.upcoming_account_number_expiry"]: ...
    @property
    def payload(self) -> FinancialConnectionsAccount: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[FinancialConnectionsAccountFields], FinancialConnectionsAccountFields]: ...

class FinancialConnectionsAccountUpcomingDeactivation(SnapshotEvent):
    """Stripe's `financial_connections.account.upcoming_deactivation`: https://docs.stripe.com/api/events/types#event_types-financial_connections.account.upcoming_deactivation"""

    detail_type: Literal["financial_connections.account.upcoming_deactivation"]
    detail: SnapshotDetail[FinancialConnectionsAccount]
    @property
    def kind(self) -> Literal["financial_connections.account.upcoming_deactivation"]: ...
    @property
    def payload(self) -> FinancialConnectionsAccount: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[FinancialConnectionsAccountFields], FinancialConnectionsAccountFields]: ...
