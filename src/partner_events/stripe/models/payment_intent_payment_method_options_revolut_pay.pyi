# Generated from schemas/stripe/objects/payment_intent.json by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._model import Model


class PaymentIntentPaymentMethodOptionsRevolutPay(Model):
    capture_method: Literal["manual"] | str | None = None
    setup_future_usage: Literal["none", "off_session"] | str | None = None
