# Generated from schemas/stripe/objects/payment_intent.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import (
    PaymentIntentPaymentMethodOptionsCashappCaptureMethod,
    PaymentIntentPaymentMethodOptionsCashappSetupFutureUsage,
)


class PaymentIntentPaymentMethodOptionsCashapp(Model):
    capture_method: PaymentIntentPaymentMethodOptionsCashappCaptureMethod | None = None
    setup_future_usage: PaymentIntentPaymentMethodOptionsCashappSetupFutureUsage | None = None
