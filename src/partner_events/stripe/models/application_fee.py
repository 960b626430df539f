# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.stripe.models._types import ApplicationFeeRefundList


class ApplicationFeeFeeSource(Model):
    charge: str | None = None
    payout: str | None = None
    type: str


class ApplicationFee(Model):
    """https://docs.stripe.com/api/application_fees/object"""

    __event_always__ = "balance_transaction fee_source originating_transaction"

    account: str
    amount: int
    amount_refunded: int
    application: str
    balance_transaction: str | None = None
    charge: str
    created: int
    currency: str
    fee_source: ApplicationFeeFeeSource | None = None
    id: str
    livemode: bool
    object: str
    originating_transaction: str | None = None
    refunded: bool
    refunds: ApplicationFeeRefundList


HISTORY = "_history_application_fee"
