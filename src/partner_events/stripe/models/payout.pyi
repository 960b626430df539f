# Generated from schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events._models.model import Model


class PayoutTraceId(Model):
    status: str
    value: str | None = None


class Payout(Model):
    """Money on its way from your balance to your bank account or debit card.

    https://docs.stripe.com/api/payouts/object
    """

    amount: int
    """What is paid out; below zero if money is taken from your bank. In the minor unit of the currency: 1099
    is 10.99 USD, and 1099 JPY.
    """

    application_fee: str | None = None
    """The id of the ApplicationFee; deliveries do not carry the object itself."""

    application_fee_amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    arrival_date: int
    """The day on which it should arrive. Seconds since the Unix epoch."""

    automatic: bool
    """Whether your schedule made it, not a call."""

    balance_transaction: str | None = None
    """The id of the BalanceTransaction; deliveries do not carry the object itself."""

    created: int
    """Seconds since the Unix epoch."""

    currency: str
    """Three letters of ISO 4217, in lower case: `usd`."""

    description: str | None = None
    destination: str | None = None
    """Where it goes. The id of the BankAccount or Card; deliveries do not carry the object itself."""

    failure_balance_transaction: str | None = None
    """The id of the BalanceTransaction; deliveries do not carry the object itself."""

    failure_code: str | None = None
    """Why it failed, as a word for programs; null if it did not."""

    failure_message: str | None = None
    """Why it failed, in words for people; null if it did not."""

    id: str
    """Begins with `po_`."""

    livemode: bool
    """False for events of test mode and of sandboxes."""

    metadata: dict[str, str] | None = None
    """What you attached to the object; every value is text."""

    method: str
    """How fast: `standard` or `instant`."""

    object: Literal["payout"]
    original_payout: str | None = None
    """The id of the Payout; deliveries do not carry the object itself."""

    payout_method: str | None = None
    reconciliation_status: Literal[
        "completed",
        "in_progress",
        "not_applicable",
    ] | str
    """Whether it is settled which balance transactions it consists of."""

    reversed_by: str | None = None
    """The id of the Payout; deliveries do not carry the object itself."""

    source_type: str
    statement_descriptor: str | None = None
    status: str
    """Where it stands: `paid` may still become `failed` some days later."""

    trace_id: PayoutTraceId | None = None
    """With it your bank can find the payout."""

    type: Literal[
        "bank_account",
        "card",
    ] | str
