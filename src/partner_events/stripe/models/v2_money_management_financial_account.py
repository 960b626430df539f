# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.stripe.models._types import V2Amount


class V2MoneyManagementFinancialAccountBalance(Model):
    available: dict[str, V2Amount]
    inbound_pending: dict[str, V2Amount]
    outbound_pending: dict[str, V2Amount]


class V2MoneyManagementFinancialAccountOther(Model):
    type: str


class V2MoneyManagementFinancialAccountStorageDepositInsuranceEligibility(Model):
    bank_name: str
    currencies: list[str]
    type: str


class V2MoneyManagementFinancialAccountStorage(Model):
    deposit_insurance_eligibility: list[
        V2MoneyManagementFinancialAccountStorageDepositInsuranceEligibility
    ] | None = None
    holds_currencies: list[str]


class V2MoneyManagementFinancialAccount(Model):
    """https://docs.stripe.com/api/v2/money_management/financial_accounts/object"""

    balance: V2MoneyManagementFinancialAccountBalance
    country: str
    created: str
    display_name: str | None = None
    id: str
    livemode: bool
    metadata: dict[str, str] | None = None
    object: str
    other: V2MoneyManagementFinancialAccountOther | None = None
    status: str
    storage: V2MoneyManagementFinancialAccountStorage | None = None
    type: str
