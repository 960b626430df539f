# Generated from schemas/stripe/objects/terminal_reader.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import PaymentMethod


class TerminalReaderActionCollectPaymentMethodCollectConfigTipping(Model):
    amount_eligible: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""


class TerminalReaderActionCollectPaymentMethodCollectConfig(Model):
    enable_customer_cancellation: bool | None = None
    skip_tipping: bool | None = None
    tipping: TerminalReaderActionCollectPaymentMethodCollectConfigTipping | None = None


class TerminalReaderActionCollectPaymentMethod(Model):
    collect_config: TerminalReaderActionCollectPaymentMethodCollectConfig | None = None
    payment_intent: str
    """The id of the PaymentIntent; deliveries do not carry the object itself."""

    payment_method: PaymentMethod | None = None
