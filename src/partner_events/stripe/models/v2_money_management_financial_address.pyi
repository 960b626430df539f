# Generated from schemas/stripe by codegen; do not edit.

from typing import Literal

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
    type: Literal[
        "aba",
        "iban",
        "sort_code",
    ] | str


class V2MoneyManagementFinancialAddress(Model):
    """The bank details by which a financial account gets money.

    https://docs.stripe.com/api/v2/money_management/financial_addresss/object
    """

    bank_account: V2MoneyManagementFinancialAddressBankAccount | None = None
    created: str
    financial_account: str
    id: str
    livemode: bool
    """False for events of test mode and of sandboxes."""

    object: Literal["v2.money_management.financial_address"]
    settlement_currency: str
    status: Literal[
        "active",
        "archived",
        "failed",
        "pending",
    ] | str
    type: Literal["bank_account"] | str
