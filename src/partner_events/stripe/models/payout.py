# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class PayoutTraceId(Model):
    __event_always__ = "value"

    status: str
    value: str | None = None


class Payout(Model):
    """https://docs.stripe.com/api/payouts/object"""

    __event_always__ = (
        "application_fee application_fee_amount balance_transaction description "
        "destination failure_balance_transaction failure_code failure_message metadata "
        "original_payout payout_method reversed_by statement_descriptor trace_id"
    )

    amount: int
    application_fee: str | None = None
    application_fee_amount: int | None = None
    arrival_date: int
    automatic: bool
    balance_transaction: str | None = None
    created: int
    currency: str
    description: str | None = None
    destination: str | None = None
    failure_balance_transaction: str | None = None
    failure_code: str | None = None
    failure_message: str | None = None
    id: str
    livemode: bool
    metadata: dict[str, str] | None = None
    method: str
    object: str
    original_payout: str | None = None
    payout_method: str | None = None
    reconciliation_status: str
    reversed_by: str | None = None
    source_type: str
    statement_descriptor: str | None = None
    status: str
    trace_id: PayoutTraceId | None = None
    type: str


HISTORY = "_history_payout"
