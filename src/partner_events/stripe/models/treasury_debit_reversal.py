# Generated from schemas/stripe/objects/treasury_debit_reversal.json by `python -m codegen`; do not edit.
# Vocabularies are in treasury_debit_reversal.pyi.

from partner_events._models.model import Model


class TreasuryDebitReversalLinkedFlows(Model):
    __event_always__ = "issuing_dispute"

    issuing_dispute: str | None = None


class TreasuryDebitReversalStatusTransitions(Model):
    __event_always__ = "completed_at"

    completed_at: int | None = None
    """Seconds since the Unix epoch."""


class TreasuryDebitReversal(Model):
    """https://docs.stripe.com/api/treasury/debit_reversals/object"""

    __event_always__ = "financial_account hosted_regulatory_receipt_url linked_flows transaction"

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

    network: str
    object: str
    received_debit: str
    status: str
    status_transitions: TreasuryDebitReversalStatusTransitions
    transaction: str | None = None
    """The id of the TreasuryTransaction; deliveries do not carry the object itself."""


HISTORY = "_history_treasury_debit_reversal"
