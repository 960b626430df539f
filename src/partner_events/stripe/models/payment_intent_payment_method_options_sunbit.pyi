# Generated from schemas/stripe/objects/payment_intent.json by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._model import Model


class PaymentIntentPaymentMethodOptionsSunbit(Model):
    capture_method: Literal["manual"] | str | None = None
    setup_future_usage: Literal["none"] | str | None = None
