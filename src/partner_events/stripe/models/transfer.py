# Generated from schemas/stripe/objects/transfer.json by `python -m codegen`; do not edit.
# Vocabularies are in transfer.pyi.

from partner_events._models.model import Model
from partner_events.stripe.models._types import TransferReversalList


class Transfer(Model):
    """https://docs.stripe.com/api/transfers/object"""

    __event_always__ = "balance_transaction description destination source_transaction transfer_group"

    amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    amount_reversed: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    balance_transaction: str | None = None
    """The id of the BalanceTransaction; deliveries do not carry the object itself."""

    created: int
    """Seconds since the Unix epoch."""

    currency: str
    description: str | None = None
    destination: str | None = None
    """The id of the Account; deliveries do not carry the object itself."""

    destination_payment: str | None = None
    """The id of the Charge; deliveries do not carry the object itself."""

    id: str
    livemode: bool
    """False for events of test mode and of sandboxes."""

    metadata: dict[str, str]
    """What you attached to the object; every value is text."""

    object: str
    reversals: TransferReversalList
    reversed: bool
    source_transaction: str | None = None
    """The id of the Charge; deliveries do not carry the object itself."""

    source_type: str | None = None
    transfer_group: str | None = None


HISTORY = "_history_transfer"
