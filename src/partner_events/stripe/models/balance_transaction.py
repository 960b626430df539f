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
    """What came in, or went out if below zero, before fees. In the minor unit of the currency: 1099 is 10.99
    USD, and 1099 JPY.
    """

    available_on: int
    """When the money can be used. Seconds since the Unix epoch."""

    balance_type: str
    created: int
    currency: str
    description: str | None = None
    exchange_rate: Number | None = None
    fee: int
    """What was paid in fees. In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    fee_details: list[BalanceTransactionFeeDetail]
    id: str
    net: int
    """The amount without the fees. In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    object: str
    reporting_category: str
    source: str | None = None
    status: str
    """Whether the money is `available` or still `pending`."""

    type: str


HISTORY = "_history_balance_transaction"
BESIDE = "BalanceTransaction"
