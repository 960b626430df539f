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
    """What is paid out; below zero if money is taken from your bank. In the minor unit of the currency: 1099
    is 10.99 USD, and 1099 JPY.
    """

    application_fee: str | None = None
    application_fee_amount: int | None = None
    arrival_date: int
    """The day on which it should arrive. Seconds since the Unix epoch."""

    automatic: bool
    """Whether your schedule made it, not a call."""

    balance_transaction: str | None = None
    created: int
    currency: str
    """Three letters of ISO 4217, in lower case: `usd`."""

    description: str | None = None
    destination: str | None = None
    """Where it goes. The id of the BankAccount or Card; deliveries do not carry the object itself."""

    failure_balance_transaction: str | None = None
    failure_code: str | None = None
    """Why it failed, as a word for programs; null if it did not."""

    failure_message: str | None = None
    """Why it failed, in words for people; null if it did not."""

    id: str
    """Begins with `po_`."""

    livemode: bool
    metadata: dict[str, str] | None = None
    method: str
    """How fast: `standard` or `instant`."""

    object: str
    original_payout: str | None = None
    payout_method: str | None = None
    reconciliation_status: str
    """Whether it is settled which balance transactions it consists of."""

    reversed_by: str | None = None
    source_type: str
    statement_descriptor: str | None = None
    status: str
    """Where it stands: `paid` may still become `failed` some days later."""

    trace_id: PayoutTraceId | None = None
    """With it your bank can find the payout."""

    type: str


HISTORY = "_history_payout"
