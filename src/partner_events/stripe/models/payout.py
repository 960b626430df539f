# Generated from schemas/stripe/objects/payout.json by `python -m codegen`; do not edit.
# Vocabularies are in payout.pyi.

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
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    application_fee: str | None = None
    """The id of the ApplicationFee; deliveries do not carry the object itself."""

    application_fee_amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    arrival_date: int
    """Seconds since the Unix epoch."""

    automatic: bool
    balance_transaction: str | None = None
    """The id of the BalanceTransaction; deliveries do not carry the object itself."""

    created: int
    """Seconds since the Unix epoch."""

    currency: str
    description: str | None = None
    destination: str | None = None
    """The id of the BankAccount or Card; deliveries do not carry the object itself."""

    failure_balance_transaction: str | None = None
    """The id of the BalanceTransaction; deliveries do not carry the object itself."""

    failure_code: str | None = None
    failure_message: str | None = None
    id: str
    livemode: bool
    """False for events of test mode and of sandboxes."""

    metadata: dict[str, str] | None = None
    """What you attached to the object; every value is text."""

    method: str
    object: str
    original_payout: str | None = None
    """The id of the Payout; deliveries do not carry the object itself."""

    payout_method: str | None = None
    reconciliation_status: str
    reversed_by: str | None = None
    """The id of the Payout; deliveries do not carry the object itself."""

    source_type: str
    statement_descriptor: str | None = None
    status: str
    trace_id: PayoutTraceId | None = None
    type: str


HISTORY = "_history_payout"
