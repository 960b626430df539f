# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model, Number


class BalanceTransactionFeeDetail(Model):
    __event_always__ = "application description"

    amount: int
    application: str | None = None
    currency: str
    description: str | None = None
    type: str


class BalanceTransaction(Model):
    """https://docs.stripe.com/api/balance_transactions/object"""

    __event_always__ = "description exchange_rate source"

    amount: int
    available_on: int
    balance_type: str
    created: int
    currency: str
    description: str | None = None
    exchange_rate: Number | None = None
    fee: int
    fee_details: list[BalanceTransactionFeeDetail]
    id: str
    net: int
    object: str
    reporting_category: str
    source: str | None = None
    status: str
    type: str


HISTORY = "_history_balance_transaction"
BESIDE = "BalanceTransaction"
