# Generated from schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.stripe.models.transfer_reversal import TransferReversalList


class RecipientTransfer(Model):
    """A transfer to a recipient; no longer in use.

    https://docs.stripe.com/changelog
    """

    amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    amount_reversed: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    application_fee: str | None = None
    automatic: bool | None = None
    balance_transaction: str | None = None
    created: int | None = None
    """Seconds since the Unix epoch."""

    currency: str | None = None
    date: int | None = None
    """Seconds since the Unix epoch."""

    description: str | None = None
    destination: str | None = None
    destination_payment: str | None = None
    failure_code: str | None = None
    failure_message: str | None = None
    id: str | None = None
    livemode: bool | None = None
    """False for events of test mode and of sandboxes."""

    metadata: dict[str, str] | None = None
    """What you attached to the object; every value is text."""

    method: str | None = None
    object: Literal["recipient_transfer"] | None = None
    reversals: TransferReversalList | None = None
    reversed: bool | None = None
    source_transaction: str | None = None
    source_type: str | None = None
    statement_descriptor: str | None = None
    status: str | None = None
    transfer_group: str | None = None
    type: str | None = None
