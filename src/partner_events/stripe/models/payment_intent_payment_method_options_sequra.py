# Generated from schemas/stripe/objects/payment_intent.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import (
    PaymentIntentPaymentMethodOptionsSequraCaptureMethod,
    PaymentIntentPaymentMethodOptionsSequraSetupFutureUsage,
)


class PaymentIntentPaymentMethodOptionsSequra(Model):
    capture_method: PaymentIntentPaymentMethodOptionsSequraCaptureMethod | None = None
    setup_future_usage: PaymentIntentPaymentMethodOptionsSequraSetupFutureUsage | None = None
