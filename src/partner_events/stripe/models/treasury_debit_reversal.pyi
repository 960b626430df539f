# Generated from schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events._models.model import Model


class TreasuryDebitReversalLinkedFlows(Model):
    issuing_dispute: str | None = None


class TreasuryDebitReversalStatusTransitions(Model):
    completed_at: int | None = None
    """Seconds since the Unix epoch."""


class TreasuryDebitReversal(Model):
    """Money that was debited from a financial account and is to come back.

    https://docs.stripe.com/api/treasury/debit_reversals/object
    """

    amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    created: int
    """Seconds since the Unix epoch."""

    currency: str
    financial_account: str | None = None
    hosted_regulatory_receipt_url: str | None = None
    id: str
    linked_flows: TreasuryDebitReversalLinkedFlows | None = None
    livemode: bool
    """False for events of test mode and of sandboxes."""

    metadata: dict[str, str]
    """What you attached to the object; every value is text."""

    network: Literal[
        "ach",
        "card",
    ] | str
    object: Literal["treasury.debit_reversal"]
    received_debit: str
    status: Literal[
        "failed",
        "processing",
        "succeeded",
    ] | str
    status_transitions: TreasuryDebitReversalStatusTransitions
    transaction: str | None = None
    """The id of the TreasuryTransaction; deliveries do not carry the object itself."""
