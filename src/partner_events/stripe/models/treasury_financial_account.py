# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.stripe.models._types import TreasuryFinancialAccountFeatures


class TreasuryFinancialAccountBalance(Model):
    cash: dict[str, int]
    inbound_pending: dict[str, int]
    outbound_pending: dict[str, int]


class TreasuryFinancialAccountFinancialAddressAba(Model):
    account_holder_name: str
    account_number: str | None = None
    account_number_last4: str
    bank_name: str
    routing_number: str


class TreasuryFinancialAccountFinancialAddress(Model):
    aba: TreasuryFinancialAccountFinancialAddressAba | None = None
    supported_networks: list[str] | None = None
    type: str


class TreasuryFinancialAccountPlatformRestrictions(Model):
    __event_always__ = "inbound_flows outbound_flows"

    inbound_flows: str | None = None
    outbound_flows: str | None = None


class TreasuryFinancialAccountStatusDetailsClosed(Model):
    reasons: list[str]


class TreasuryFinancialAccountStatusDetails(Model):
    __event_always__ = "closed"

    closed: TreasuryFinancialAccountStatusDetailsClosed | None = None


class TreasuryFinancialAccount(Model):
    """https://docs.stripe.com/api/treasury/financial_accounts/object"""

    __event_always__ = "metadata"

    active_features: list[str] | None = None
    balance: TreasuryFinancialAccountBalance
    country: str
    created: int
    features: TreasuryFinancialAccountFeatures | None = None
    financial_addresses: list[TreasuryFinancialAccountFinancialAddress]
    id: str
    is_default: bool | None = None
    livemode: bool
    metadata: dict[str, str] | None = None
    nickname: str | None = None
    object: str
    pending_features: list[str] | None = None
    platform_restrictions: TreasuryFinancialAccountPlatformRestrictions | None = None
    restricted_features: list[str] | None = None
    status: str
    status_details: TreasuryFinancialAccountStatusDetails
    supported_currencies: list[str]


HISTORY = "_history_treasury_financial_account"
