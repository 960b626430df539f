# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class BitcoinTransaction(Model):
    """https://docs.stripe.com/changelog"""

    amount: int
    bitcoin_amount: int
    created: int
    currency: str
    customer: str | None = None
    id: str
    object: str
    receiver: str


class BitcoinTransactionList(Model):
    object: str
    data: list[BitcoinTransaction]
    has_more: bool
    total_count: int | None = None
    url: str
