# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class ChargePaymentMethodDetailsNzBankAccount(Model):
    __event_always__ = "account_holder_name suffix"

    account_holder_name: str | None = None
    bank_code: str
    bank_name: str
    branch_code: str
    expected_debit_date: str | None = None
    last4: str
    suffix: str | None = None


HISTORY = "_history_charge"
