# Generated from schemas/stripe/objects/payment_intent.json by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._model import Model


class PaymentIntentPaymentMethodOptionsSofort(Model):
    preferred_language: Literal["de", "en", "es", "fr", "it", "nl", "pl"] | str | None = None
    setup_future_usage: Literal["none", "off_session"] | str | None = None
