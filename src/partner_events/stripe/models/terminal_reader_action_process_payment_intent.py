# Generated from schemas/stripe/objects/terminal_reader.json by `python -m codegen`; do not edit.

from partner_events._model import Model


class TerminalReaderActionProcessPaymentIntentProcessConfigTipping(Model):
    amount_eligible: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""


class TerminalReaderActionProcessPaymentIntentProcessConfig(Model):
    enable_customer_cancellation: bool | None = None
    return_url: str | None = None
    skip_tipping: bool | None = None
    tipping: TerminalReaderActionProcessPaymentIntentProcessConfigTipping | None = None


class TerminalReaderActionProcessPaymentIntent(Model):
    payment_intent: str
    """The id of the PaymentIntent; deliveries do not carry the object itself."""

    process_config: TerminalReaderActionProcessPaymentIntentProcessConfig | None = None
