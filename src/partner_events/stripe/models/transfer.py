# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.stripe.models._types import TransferReversalList


class Transfer(Model):
    """https://docs.stripe.com/api/transfers/object"""

    __event_always__ = "balance_transaction description destination source_transaction transfer_group"

    amount: int
    amount_reversed: int
    balance_transaction: str | None = None
    created: int
    currency: str
    description: str | None = None
    destination: str | None = None
    destination_payment: str | None = None
    id: str
    livemode: bool
    metadata: dict[str, str]
    object: str
    reversals: TransferReversalList
    reversed: bool
    source_transaction: str | None = None
    source_type: str | None = None
    transfer_group: str | None = None


HISTORY = "_history_transfer"
BESIDE = "Transfer"
