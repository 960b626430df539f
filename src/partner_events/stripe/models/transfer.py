# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.stripe.models._types import TransferReversalList


class Transfer(Model):
    """https://docs.stripe.com/api/transfers/object"""

    __event_always__ = "balance_transaction description destination source_transaction transfer_group"

    amount: int
    """What was moved. In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    amount_reversed: int
    """What was taken back of it. In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    balance_transaction: str | None = None
    created: int
    currency: str
    description: str | None = None
    destination: str | None = None
    """The connected account that got it. The id of the Account; deliveries do not carry the object itself."""

    destination_payment: str | None = None
    id: str
    livemode: bool
    metadata: dict[str, str]
    object: str
    reversals: TransferReversalList
    reversed: bool
    """Whether all of it was taken back."""

    source_transaction: str | None = None
    source_type: str | None = None
    transfer_group: str | None = None


HISTORY = "_history_transfer"
BESIDE = "Transfer"
