# Generated from schemas/stripe by codegen; do not edit.

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
    balance_transaction: str | None = None
    created: int
    currency: str
    description: str | None = None
    expected_availability_date: int | None = None
    failure_code: str | None = None
    failure_message: str | None = None
    id: str
    initiated_by: str | None = None
    livemode: bool
    metadata: dict[str, str]
    object: str
    payment_method: str | None = None
    payment_method_options: TopupPaymentMethodOptions | None = None
    source: Source | None = None
    statement_descriptor: str | None = None
    status: str
    transfer_group: str | None = None


HISTORY = "_history_topup"
BESIDE = "Topup"
