# Generated from schemas/stripe/objects/payment_intent.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import (
    PaymentIntentPaymentMethodOptionsMobilepayCaptureMethod,
    PaymentIntentPaymentMethodOptionsMobilepaySetupFutureUsage,
)


class PaymentIntentPaymentMethodOptionsMobilepay(Model):
    capture_method: PaymentIntentPaymentMethodOptionsMobilepayCaptureMethod | None = None
    setup_future_usage: PaymentIntentPaymentMethodOptionsMobilepaySetupFutureUsage | None = None
