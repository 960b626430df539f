# Generated from schemas/stripe/objects/checkout_session.json by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._model import Model


class CheckoutSessionPaymentMethodOptionsTwint(Model):
    setup_future_usage: Literal["none", "off_session"] | str | None = None
