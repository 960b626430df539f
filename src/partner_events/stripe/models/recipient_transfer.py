# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.stripe.models._types import TransferReversalList


class RecipientTransfer(Model):
    """https://docs.stripe.com/changelog"""

    amount: int | None = None
    amount_reversed: int | None = None
    application_fee: str | None = None
    automatic: bool | None = None
    balance_transaction: str | None = None
    created: int | None = None
    currency: str | None = None
    date: int | None = None
    description: str | None = None
    destination: str | None = None
    destination_payment: str | None = None
    failure_code: str | None = None
    failure_message: str | None = None
    id: str | None = None
    livemode: bool | None = None
    metadata: dict[str, str] | None = None
    method: str | None = None
    object: str | None = None
    reversals: TransferReversalList | None = None
    reversed: bool | None = None
    source_transaction: str | None = None
    source_type: str | None = None
    statement_descriptor: str | None = None
    status: str | None = None
    transfer_group: str | None = None
    type: str | None = None


HISTORY = "_history_recipient_transfer"
