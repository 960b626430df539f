# Generated from schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.stripe.models.treasury_financial_account_features import TreasuryFinancialAccountFeatures


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
    supported_networks: list[Literal[
        "ach",
        "rtp",
        "us_domestic_wire",
    ] | str] | None = None
    type: Literal["aba"] | str


class TreasuryFinancialAccountPlatformRestrictions(Model):
    inbound_flows: Literal[
        "restricted",
        "unrestricted",
    ] | str | None = None
    outbound_flows: Literal[
        "restricted",
        "unrestricted",
    ] | str | None = None


class TreasuryFinancialAccountStatusDetailsClosed(Model):
    reasons: list[Literal[
        "account_rejected",
        "closed_by_platform",
        "other",
    ] | str]


class TreasuryFinancialAccountStatusDetails(Model):
    closed: TreasuryFinancialAccountStatusDetailsClosed | None = None


class TreasuryFinancialAccount(Model):
    """An account that holds money, with its balances and features.

    https://docs.stripe.com/api/treasury/financial_accounts/object
    """

    active_features: list[Literal[
        "card_issuing",
        "deposit_insurance",
        "financial_addresses.aba",
        "financial_addresses.aba.forwarding",
        "inbound_transfers.ach",
        "intra_stripe_flows",
        "outbound_payments.ach",
        "outbound_payments.us_domestic_wire",
        "outbound_transfers.ach",
        "outbound_transfers.us_domestic_wire",
        "remote_deposit_capture",
    ] | str] | None = None
    balance: TreasuryFinancialAccountBalance
    country: str
    created: int
    """Seconds since the Unix epoch."""

    features: TreasuryFinancialAccountFeatures | None = None
    financial_addresses: list[TreasuryFinancialAccountFinancialAddress]
    id: str
    is_default: bool | None = None
    livemode: bool
    """False for events of test mode and of sandboxes."""

    metadata: dict[str, str] | None = None
    """What you attached to the object; every value is text."""

    nickname: str | None = None
    object: Literal["treasury.financial_account"]
    pending_features: list[Literal[
        "card_issuing",
        "deposit_insurance",
        "financial_addresses.aba",
        "financial_addresses.aba.forwarding",
        "inbound_transfers.ach",
        "intra_stripe_flows",
        "outbound_payments.ach",
        "outbound_payments.us_domestic_wire",
        "outbound_transfers.ach",
        "outbound_transfers.us_domestic_wire",
        "remote_deposit_capture",
    ] | str] | None = None
    platform_restrictions: TreasuryFinancialAccountPlatformRestrictions | None = None
    restricted_features: list[Literal[
        "card_issuing",
        "deposit_insurance",
        "financial_addresses.aba",
        "financial_addresses.aba.forwarding",
        "inbound_transfers.ach",
        "intra_stripe_flows",
        "outbound_payments.ach",
        "outbound_payments.us_domestic_wire",
        "outbound_transfers.ach",
        "outbound_transfers.us_domestic_wire",
        "remote_deposit_capture",
    ] | str] | None = None
    status: Literal[
        "closed",
        "open",
    ] | str
    status_details: TreasuryFinancialAccountStatusDetails
    supported_currencies: list[str]
