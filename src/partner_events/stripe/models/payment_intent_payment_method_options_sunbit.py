# Generated from schemas/stripe/objects/payment_intent.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import (
    PaymentIntentPaymentMethodOptionsSunbitCaptureMethod,
    PaymentIntentPaymentMethodOptionsSunbitSetupFutureUsage,
)


class PaymentIntentPaymentMethodOptionsSunbit(Model):
    capture_method: PaymentIntentPaymentMethodOptionsSunbitCaptureMethod | None = None
    setup_future_usage: PaymentIntentPaymentMethodOptionsSunbitSetupFutureUsage | None = None
