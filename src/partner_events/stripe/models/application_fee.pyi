# Generated from schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.stripe.models.application_fee_refund import ApplicationFeeRefundList


class ApplicationFeeFeeSource(Model):
    charge: str | None = None
    payout: str | None = None
    type: Literal[
        "charge",
        "payout",
    ] | str


class ApplicationFee(Model):
    """What a platform keeps of a charge on a connected account.

    https://docs.stripe.com/api/application_fees/object
    """

    account: str
    """The id of the Account; deliveries do not carry the object itself."""

    amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    amount_refunded: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    application: str
    """The id of the Application; deliveries do not carry the object itself."""

    balance_transaction: str | None = None
    """The id of the BalanceTransaction; deliveries do not carry the object itself."""

    charge: str
    """The id of the Charge; deliveries do not carry the object itself."""

    created: int
    """Seconds since the Unix epoch."""

    currency: str
    fee_source: ApplicationFeeFeeSource | None = None
    id: str
    livemode: bool
    """False for events of test mode and of sandboxes."""

    object: Literal["application_fee"]
    originating_transaction: str | None = None
    """The id of the Charge; deliveries do not carry the object itself."""

    refunded: bool
    refunds: ApplicationFeeRefundList
