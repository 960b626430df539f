# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class ApplicationFeeRefund(Model):
    """https://docs.stripe.com/api/fee_refunds/object"""

    __event_always__ = "balance_transaction metadata"

    amount: int
    balance_transaction: str | None = None
    created: int
    currency: str
    fee: str
    id: str
    metadata: dict[str, str] | None = None
    object: str


class ApplicationFeeRefundList(Model):
    object: str
    data: list[ApplicationFeeRefund]
    has_more: bool
    total_count: int | None = None
    url: str


HISTORY = "_history_application_fee_refund"
