# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class TreasuryDebitReversalLinkedFlows(Model):
    __event_always__ = "issuing_dispute"

    issuing_dispute: str | None = None


class TreasuryDebitReversalStatusTransitions(Model):
    __event_always__ = "completed_at"

    completed_at: int | None = None


class TreasuryDebitReversal(Model):
    """https://docs.stripe.com/api/treasury/debit_reversals/object"""

    __event_always__ = "financial_account hosted_regulatory_receipt_url linked_flows transaction"

    amount: int
    created: int
    currency: str
    financial_account: str | None = None
    hosted_regulatory_receipt_url: str | None = None
    id: str
    linked_flows: TreasuryDebitReversalLinkedFlows | None = None
    livemode: bool
    metadata: dict[str, str]
    network: str
    object: str
    received_debit: str
    status: str
    status_transitions: TreasuryDebitReversalStatusTransitions
    transaction: str | None = None


HISTORY = "_history_treasury_debit_reversal"
