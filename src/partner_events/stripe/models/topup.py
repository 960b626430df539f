# Generated from schemas/stripe/objects/topup.json by `python -m codegen`; do not edit.
# Vocabularies are in topup.pyi.

from partner_events._models.model import Model
from partner_events.stripe.models._types import Source


class TopupPaymentMethodOptionsUsBankAccount(Model):
    network: str


class TopupPaymentMethodOptions(Model):
    __event_always__ = "us_bank_account"

    us_bank_account: TopupPaymentMethodOptionsUsBankAccount | None = None


class Topup(Model):
    """https://docs.stripe.com/api/topups/object"""

    __event_always__ = (
        "balance_transaction description expected_availability_date failure_code "
        "failure_message initiated_by source statement_descriptor transfer_group"
    )

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
    initiated_by: str | None = None
    livemode: bool
    """False for events of test mode and of sandboxes."""

    metadata: dict[str, str]
    """What you attached to the object; every value is text."""

    object: str
    payment_method: str | None = None
    """The id of the PaymentMethod; deliveries do not carry the object itself."""

    payment_method_options: TopupPaymentMethodOptions | None = None
    source: Source | None = None
    statement_descriptor: str | None = None
    status: str
    transfer_group: str | None = None


HISTORY = "_history_topup"
