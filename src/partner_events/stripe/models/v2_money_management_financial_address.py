# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class V2MoneyManagementFinancialAddressBankAccountAbaAddress(Model):
    city: str
    country: str
    line1: str
    line2: str
    postal_code: str
    state: str
    town: str


class V2MoneyManagementFinancialAddressBankAccountAba(Model):
    account_holder_name: str | None = None
    account_number: str
    address: V2MoneyManagementFinancialAddressBankAccountAbaAddress | None = None
    bank_name: str | None = None
    routing_number: str


class V2MoneyManagementFinancialAddressBankAccountIban(Model):
    account_holder_name: str
    bank_name: str
    iban: str


class V2MoneyManagementFinancialAddressBankAccountSortCode(Model):
    account_holder_name: str
    account_number: str
    sort_code: str


class V2MoneyManagementFinancialAddressBankAccount(Model):
    aba: V2MoneyManagementFinancialAddressBankAccountAba | None = None
    country: str | None = None
    currency: str
    iban: V2MoneyManagementFinancialAddressBankAccountIban | None = None
    sort_code: V2MoneyManagementFinancialAddressBankAccountSortCode | None = None
    type: str


class V2MoneyManagementFinancialAddress(Model):
    """https://docs.stripe.com/api/v2/money_management/financial_addresss/object"""

    bank_account: V2MoneyManagementFinancialAddressBankAccount | None = None
    created: str
    financial_account: str
    id: str
    livemode: bool
    object: str
    settlement_currency: str
    status: str
    type: str
