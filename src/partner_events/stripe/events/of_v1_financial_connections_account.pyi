# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._fields import EventFields, classfield
from partner_events.stripe._thin import ObjectDetail, ThinEvent
from partner_events.stripe.models._fields import ThinEventOfObjectFields

class V1FinancialConnectionsAccountAccountNumbersUpdated(ThinEvent):
    """Stripe's `v1.financial_connections.account.account_numbers_updated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.account_numbers_updated"""

    detail_type: Literal["v1.financial_connections.account.account_numbers_updated"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.financial_connections.account.account_numbers_updated"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1FinancialConnectionsAccountBalanceRefreshFailed(ThinEvent):
    """Stripe's `v1.financial_connections.account.balance_refresh_failed`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.balance_refresh_failed"""

    detail_type: Literal["v1.financial_connections.account.balance_refresh_failed"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.financial_connections.account.balance_refresh_failed"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1FinancialConnectionsAccountBalanceRefreshSucceeded(ThinEvent):
    """Stripe's `v1.financial_connections.account.balance_refresh_succeeded`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.balance_refresh_succeeded"""

    detail_type: Literal["v1.financial_connections.account.balance_refresh_succeeded"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.financial_connections.account.balance_refresh_succeeded"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1FinancialConnectionsAccountCreated(ThinEvent):
    """Stripe's `v1.financial_connections.account.created`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.created"""

    detail_type: Literal["v1.financial_connections.account.created"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.financial_connections.account.created"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1FinancialConnectionsAccountDeactivated(ThinEvent):
    """Stripe's `v1.financial_connections.account.deactivated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.deactivated"""

    detail_type: Literal["v1.financial_connections.account.deactivated"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.financial_connections.account.deactivated"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1FinancialConnectionsAccountDisconnected(ThinEvent):
    """Stripe's `v1.financial_connections.account.disconnected`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.disconnected"""

    detail_type: Literal["v1.financial_connections.account.disconnected"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.financial_connections.account.disconnected"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1FinancialConnectionsAccountExpectedDeactivationDateUpdated(ThinEvent):
    """Stripe's `v1.financial_connections.account.expected_deactivation_date_updated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.expected_deactivation_date_updated"""

    detail_type: Literal["v1.financial_connections.account.expected_deactivation_date_updated"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.financial_connections.account.expected_deactivation_date_updated"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1FinancialConnectionsAccountInferredBalancesRefreshFailed(ThinEvent):
    """Stripe's `v1.financial_connections.account.inferred_balances_refresh_failed`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.inferred_balances_refresh_failed"""

    detail_type: Literal["v1.financial_connections.account.inferred_balances_refresh_failed"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.financial_connections.account.inferred_balances_refresh_failed"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1FinancialConnectionsAccountInferredBalancesRefreshSucceeded(ThinEvent):
    """Stripe's `v1.financial_connections.account.inferred_balances_refresh_succeeded`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.inferred_balances_refresh_succeeded"""

    detail_type: Literal["v1.financial_connections.account.inferred_balances_refresh_succeeded"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.financial_connections.account.inferred_balances_refresh_succeeded"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1FinancialConnectionsAccountOwnershipRefreshFailed(ThinEvent):
    """Stripe's `v1.financial_connections.account.ownership_refresh_failed`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.ownership_refresh_failed"""

    detail_type: Literal["v1.financial_connections.account.ownership_refresh_failed"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.financial_connections.account.ownership_refresh_failed"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1FinancialConnectionsAccountOwnershipRefreshSucceeded(ThinEvent):
    """Stripe's `v1.financial_connections.account.ownership_refresh_succeeded`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.ownership_refresh_succeeded"""

    detail_type: Literal["v1.financial_connections.account.ownership_refresh_succeeded"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.financial_connections.account.ownership_refresh_succeeded"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1FinancialConnectionsAccountReactivated(ThinEvent):
    """Stripe's `v1.financial_connections.account.reactivated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.reactivated"""

    detail_type: Literal["v1.financial_connections.account.reactivated"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.financial_connections.account.reactivated"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1FinancialConnectionsAccountRefreshedBalance(ThinEvent):
    """Stripe's `v1.financial_connections.account.refreshed_balance`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.refreshed_balance"""

    detail_type: Literal["v1.financial_connections.account.refreshed_balance"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.financial_connections.account.refreshed_balance"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1FinancialConnectionsAccountRefreshedOwnership(ThinEvent):
    """Stripe's `v1.financial_connections.account.refreshed_ownership`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.refreshed_ownership"""

    detail_type: Literal["v1.financial_connections.account.refreshed_ownership"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.financial_connections.account.refreshed_ownership"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1FinancialConnectionsAccountRefreshedTransactions(ThinEvent):
    """Stripe's `v1.financial_connections.account.refreshed_transactions`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.refreshed_transactions"""

    detail_type: Literal["v1.financial_connections.account.refreshed_transactions"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.financial_connections.account.refreshed_transactions"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1FinancialConnectionsAccountRiskIntelligenceRefreshFailed(ThinEvent):
    """Stripe's `v1.financial_connections.account.risk_intelligence_refresh_failed`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.risk_intelligence_refresh_failed"""

    detail_type: Literal["v1.financial_connections.account.risk_intelligence_refresh_failed"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.financial_connections.account.risk_intelligence_refresh_failed"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1FinancialConnectionsAccountRiskIntelligenceRefreshSucceeded(ThinEvent):
    """Stripe's `v1.financial_connections.account.risk_intelligence_refresh_succeeded`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.risk_intelligence_refresh_succeeded"""

    detail_type: Literal["v1.financial_connections.account.risk_intelligence_refresh_succeeded"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.financial_connections.account.risk_intelligence_refresh_succeeded"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1FinancialConnectionsAccountSupportedPaymentMethodTypesUpdated(ThinEvent):
    """Stripe's `v1.financial_connections.account.supported_payment_method_types_updated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.supported_payment_method_types_updated"""

    detail_type: Literal["v1.financial_connections.account.supported_payment_method_types_updated"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.financial_connections.account.supported_payment_method_types_updated"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1FinancialConnectionsAccountTransactionsRefreshFailed(ThinEvent):
    """Stripe's `v1.financial_connections.account.transactions_refresh_failed`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.transactions_refresh_failed"""

    detail_type: Literal["v1.financial_connections.account.transactions_refresh_failed"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.financial_connections.account.transactions_refresh_failed"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1FinancialConnectionsAccountTransactionsRefreshSucceeded(ThinEvent):
    """Stripe's `v1.financial_connections.account.transactions_refresh_succeeded`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.transactions_refresh_succeeded"""

    detail_type: Literal["v1.financial_connections.account.transactions_refresh_succeeded"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.financial_connections.account.transactions_refresh_succeeded"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1FinancialConnectionsAccountUpcomingAccountNumberExpiry(ThinEvent):
    """Stripe's `v1.financial_connections.account.upcoming_account_number_expiry`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.upcoming_account_number_expiry"""

    detail_type: Literal["v1.financial_connections.account.upcoming_account_number_expiry"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.financial_connections.account.upcoming_account_number_expiry"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1FinancialConnectionsAccountUpcomingDeactivation(ThinEvent):
    """Stripe's `v1.financial_connections.account.upcoming_deactivation`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.upcoming_deactivation"""

    detail_type: Literal["v1.financial_connections.account.upcoming_deactivation"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.financial_connections.account.upcoming_deactivation"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...
