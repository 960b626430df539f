# Generated from schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events._models.model import Model


class TreasuryCreditReversalStatusTransitions(Model):
    posted_at: int | None = None
    """Seconds since the Unix epoch."""


class TreasuryCreditReversal(Model):
    """Money that a financial account had received and gives back.

    https://docs.stripe.com/api/treasury/credit_reversals/object
    """

    amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    created: int
    """Seconds since the Unix epoch."""

    currency: str
    financial_account: str
    hosted_regulatory_receipt_url: str | None = None
    id: str
    livemode: bool
    """False for events of test mode and of sandboxes."""

    metadata: dict[str, str]
    """What you attached to the object; every value is text."""

    network: Literal[
        "ach",
        "stripe",
    ] | str
    object: Literal["treasury.credit_reversal"]
    received_credit: str
    status: Literal[
        "canceled",
        "posted",
        "processing",
    ] | str
    status_transitions: TreasuryCreditReversalStatusTransitions
    transaction: str | None = None
    """The id of the TreasuryTransaction; deliveries do not carry the object itself."""
