# Generated from schemas/stripe by codegen; do not edit.
# pyright: reportRedeclaration=false

from typing import Literal

from partner_events._models.model import PARTNER_EVENTS_SHOW_RETIRED, Model
from partner_events.stripe.models.source import Source
from typing_extensions import deprecated


class TopupPaymentMethodOptionsUsBankAccount(Model):
    network: Literal["ach"] | str


class TopupPaymentMethodOptions(Model):
    us_bank_account: TopupPaymentMethodOptionsUsBankAccount | None = None


class Topup(Model):
    """Money on its way from your bank into your balance.

    https://docs.stripe.com/api/topups/object
    """

    amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    balance_transaction: str | None = None
    """The id of the BalanceTransaction; deliveries do not carry the object itself."""

    created: int
    """Seconds since the Unix epoch."""

    currency: str
    description: str | None = None
    expected_availability_date: int | None = None
    """Seconds since the Unix epoch."""

    failure_code: str | None = None
    failure_message: str | None = None
    id: str
    initiated_by: Literal[
        "stripe",
        "user",
    ] | str | None = None
    livemode: bool
    """False for events of test mode and of sandboxes."""

    metadata: dict[str, str]
    """What you attached to the object; every value is text."""

    object: Literal["topup"]
    payment_method: str | None = None
    """The id of the PaymentMethod; deliveries do not carry the object itself."""

    payment_method_options: TopupPaymentMethodOptions | None = None
    source: Source | None = None
    statement_descriptor: str | None = None
    status: Literal[
        "canceled",
        "failed",
        "pending",
        "reversed",
        "succeeded",
    ] | str
    transfer_group: str | None = None

    if PARTNER_EVENTS_SHOW_RETIRED:

        @property
        @deprecated("Topup.arrival_date: until 2018-02-05.")
        def arrival_date(self) -> int | None:
            """Until 2018-02-05. Seconds since the Unix epoch."""

    else:

        @property
        def arrival_date(self) -> int | None:
            """Until 2018-02-05. Seconds since the Unix epoch."""
