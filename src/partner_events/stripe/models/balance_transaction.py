# Generated from schemas/stripe/objects/balance_transaction.json by `python -m codegen`; do not edit.
# Vocabularies are in balance_transaction.pyi.

from partner_events._models.model import Model, Number


class BalanceTransactionFeeDetail(Model):
    __event_always__ = "application description"

    amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    application: str | None = None
    currency: str
    description: str | None = None
    type: str


class BalanceTransaction(Model):
    """https://docs.stripe.com/api/balance_transactions/object"""

    __event_always__ = "description exchange_rate source"

    amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    available_on: int
    """Seconds since the Unix epoch."""

    balance_type: str
    created: int
    """Seconds since the Unix epoch."""

    currency: str
    description: str | None = None
    exchange_rate: Number | None = None
    fee: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    fee_details: list[BalanceTransactionFeeDetail]
    id: str
    net: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    object: str
    reporting_category: str
    source: str | None = None
    """The id of the ApplicationFee or Charge or ConnectCollectionTransfer or CustomerCashBalanceTransaction
    or Dispute or ApplicationFeeRefund or IssuingAuthorization or IssuingDispute or IssuingTransaction or
    Payout or Refund or ReserveTransaction or TaxDeductedAtSource or Topup or Transfer or TransferReversal;
    deliveries do not carry the object itself.
    """

    status: str
    type: str


HISTORY = "_history_balance_transaction"
