# Generated from schemas/stripe/objects/payment_intent.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import (
    PaymentIntentPaymentMethodOptionsPaycoCaptureMethod,
    PaymentIntentPaymentMethodOptionsPaycoSetupFutureUsage,
)


class PaymentIntentPaymentMethodOptionsPayco(Model):
    capture_method: PaymentIntentPaymentMethodOptionsPaycoCaptureMethod | None = None
    setup_future_usage: PaymentIntentPaymentMethodOptionsPaycoSetupFutureUsage | None = None
