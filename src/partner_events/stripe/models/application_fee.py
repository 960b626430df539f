# Generated from schemas/stripe/objects/application_fee.json by `python -m codegen`; do not edit.
# Vocabularies are in application_fee.pyi.

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

    object: str
    originating_transaction: str | None = None
    """The id of the Charge; deliveries do not carry the object itself."""

    refunded: bool
    refunds: ApplicationFeeRefundList


HISTORY = "_history_application_fee"
