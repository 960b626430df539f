# Generated from schemas/stripe/objects/payment_intent.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import (
    PaymentIntentPaymentMethodOptionsSofortPreferredLanguage,
    PaymentIntentPaymentMethodOptionsSofortSetupFutureUsage,
)


class PaymentIntentPaymentMethodOptionsSofort(Model):
    preferred_language: PaymentIntentPaymentMethodOptionsSofortPreferredLanguage | None = None
    setup_future_usage: PaymentIntentPaymentMethodOptionsSofortSetupFutureUsage | None = None
