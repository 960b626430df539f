# Generated from schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events._models.model import Model


class ApplicationFeeRefund(Model):
    """A refund of a platform's fee, whole or in part.

    https://docs.stripe.com/api/fee_refunds/object
    """

    amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    balance_transaction: str | None = None
    """The id of the BalanceTransaction; deliveries do not carry the object itself."""

    created: int
    """Seconds since the Unix epoch."""

    currency: str
    fee: str
    """The id of the ApplicationFee; deliveries do not carry the object itself."""

    id: str
    metadata: dict[str, str] | None = None
    """What you attached to the object; every value is text."""

    object: Literal["fee_refund"]


class ApplicationFeeRefundList(Model):
    object: Literal["list"]
    data: list[ApplicationFeeRefund]
    has_more: bool
    total_count: int | None = None
    """How many objects there are on all pages; versions of 2020 and before send it."""

    url: str
