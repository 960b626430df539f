# Generated from schemas/stripe/objects/terminal_reader.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import TerminalReaderActionRefundPaymentReason


class TerminalReaderActionRefundPaymentRefundPaymentConfig(Model):
    enable_customer_cancellation: bool | None = None


class TerminalReaderActionRefundPayment(Model):
    amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    charge: str | None = None
    """The id of the Charge; deliveries do not carry the object itself."""

    metadata: dict[str, str] | None = None
    """What you attached to the object; every value is text."""

    payment_intent: str | None = None
    """The id of the PaymentIntent; deliveries do not carry the object itself."""

    reason: TerminalReaderActionRefundPaymentReason | None = None
    refund: str | None = None
    """The id of the Refund; deliveries do not carry the object itself."""

    refund_application_fee: bool | None = None
    refund_payment_config: TerminalReaderActionRefundPaymentRefundPaymentConfig | None = None
    reverse_transfer: bool | None = None
