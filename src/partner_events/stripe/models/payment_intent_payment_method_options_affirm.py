# Generated from schemas/stripe/objects/payment_intent.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import (
    PaymentIntentPaymentMethodOptionsAffirmCaptureMethod,
    PaymentIntentPaymentMethodOptionsAffirmSetupFutureUsage,
)


class PaymentIntentPaymentMethodOptionsAffirm(Model):
    capture_method: PaymentIntentPaymentMethodOptionsAffirmCaptureMethod | None = None
    preferred_locale: str | None = None
    setup_future_usage: PaymentIntentPaymentMethodOptionsAffirmSetupFutureUsage | None = None
