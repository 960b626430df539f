# Generated from schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.stripe.models.v2_amount import V2Amount


class V2MoneyManagementFinancialAccountBalance(Model):
    available: dict[str, V2Amount]
    inbound_pending: dict[str, V2Amount]
    outbound_pending: dict[str, V2Amount]


class V2MoneyManagementFinancialAccountOther(Model):
    type: str


class V2MoneyManagementFinancialAccountStorageDepositInsuranceEligibility(Model):
    bank_name: Literal["fifth_third"] | str
    currencies: list[str]
    type: Literal[
        "fdic",
        "fdic_passthrough",
    ] | str


class V2MoneyManagementFinancialAccountStorage(Model):
    deposit_insurance_eligibility: list[
        V2MoneyManagementFinancialAccountStorageDepositInsuranceEligibility
    ] | None = None
    holds_currencies: list[str]


class V2MoneyManagementFinancialAccount(Model):
    """An account that holds money at Stripe, by currency.

    https://docs.stripe.com/api/v2/money_management/financial_accounts/object
    """

    balance: V2MoneyManagementFinancialAccountBalance
    country: str
    created: str
    display_name: str | None = None
    id: str
    livemode: bool
    """False for events of test mode and of sandboxes."""

    metadata: dict[str, str] | None = None
    """What you attached to the object; every value is text."""

    object: Literal["v2.money_management.financial_account"]
    other: V2MoneyManagementFinancialAccountOther | None = None
    status: Literal[
        "closed",
        "open",
        "pending",
    ] | str
    storage: V2MoneyManagementFinancialAccountStorage | None = None
    type: Literal[
        "other",
        "storage",
    ] | str
