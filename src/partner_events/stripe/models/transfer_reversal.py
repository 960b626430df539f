# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class TransferReversal(Model):
    """https://docs.stripe.com/api/transfer_reversals/object"""

    __event_always__ = "balance_transaction destination_payment_refund metadata source_refund"

    amount: int
    balance_transaction: str | None = None
    created: int
    currency: str
    destination_payment_refund: str | None = None
    id: str
    metadata: dict[str, str] | None = None
    object: str
    source_refund: str | None = None
    transfer: str


class TransferReversalList(Model):
    object: str
    data: list[TransferReversal]
    has_more: bool
    total_count: int | None = None
    url: str


HISTORY = "_history_transfer_reversal"
