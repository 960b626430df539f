# Generated from schemas/stripe/objects/payment_intent.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import (
    PaymentIntentPaymentMethodOptionsPaypalCaptureMethod,
    PaymentIntentPaymentMethodOptionsPaypalSetupFutureUsage,
)


class PaymentIntentPaymentMethodOptionsPaypal(Model):
    capture_method: PaymentIntentPaymentMethodOptionsPaypalCaptureMethod | None = None
    preferred_locale: str | None = None
    reference: str | None = None
    setup_future_usage: PaymentIntentPaymentMethodOptionsPaypalSetupFutureUsage | None = None
