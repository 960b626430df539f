# Generated from schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events._models.model import Model


class V2MoneyManagementPayoutMethodBankAccount(Model):
    bank_account_type: Literal[
        "checking",
        "futsu",
        "savings",
        "toza",
    ] | str
    bank_name: str
    branch_number: str | None = None
    country: str
    financial_connections_account: str | None = None
    last4: str
    routing_number: str | None = None
    supported_currencies: list[str]
    swift_code: str | None = None


class V2MoneyManagementPayoutMethodCard(Model):
    exp_month: str
    exp_year: str
    fingerprint: str
    last4: str
    supported_currencies: list[str]


class V2MoneyManagementPayoutMethodUsageStatus(Model):
    payments: Literal[
        "disabled",
        "eligible",
        "ineligible",
        "invalid",
        "requires_action",
    ] | str
    transfers: Literal[
        "disabled",
        "eligible",
        "ineligible",
        "invalid",
        "requires_action",
    ] | str


class V2MoneyManagementPayoutMethod(Model):
    """A bank account or card that money can be paid out to.

    https://docs.stripe.com/api/v2/money_management/payout_methods/object
    """

    archived: bool
    bank_account: V2MoneyManagementPayoutMethodBankAccount | None = None
    card: V2MoneyManagementPayoutMethodCard | None = None
    created: str
    id: str
    latest_outbound_setup_intent: str | None = None
    livemode: bool
    """False for events of test mode and of sandboxes."""

    object: Literal["v2.money_management.payout_method"]
    restricted: bool
    type: Literal[
        "bank_account",
        "card",
    ] | str
    usage_status: V2MoneyManagementPayoutMethodUsageStatus
