# Generated from schemas/stripe/objects/payment_intent.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import (
    PaymentIntentPaymentMethodOptionsKlarnaCaptureMethod,
    PaymentIntentPaymentMethodOptionsKlarnaSetupFutureUsage,
)


class PaymentIntentPaymentMethodOptionsKlarna(Model):
    capture_method: PaymentIntentPaymentMethodOptionsKlarnaCaptureMethod | None = None
    preferred_locale: str | None = None
    setup_future_usage: PaymentIntentPaymentMethodOptionsKlarnaSetupFutureUsage | None = None
