# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class TreasuryCreditReversalStatusTransitions(Model):
    __event_always__ = "posted_at"

    posted_at: int | None = None


class TreasuryCreditReversal(Model):
    """https://docs.stripe.com/api/treasury/credit_reversals/object"""

    __event_always__ = "hosted_regulatory_receipt_url transaction"

    amount: int
    created: int
    currency: str
    financial_account: str
    hosted_regulatory_receipt_url: str | None = None
    id: str
    livemode: bool
    metadata: dict[str, str]
    network: str
    object: str
    received_credit: str
    status: str
    status_transitions: TreasuryCreditReversalStatusTransitions
    transaction: str | None = None


HISTORY = "_history_treasury_credit_reversal"
