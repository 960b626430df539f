# Generated from schemas/stripe/objects/payment_intent.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import (
    PaymentIntentPaymentMethodOptionsLinkCaptureMethod,
    PaymentIntentPaymentMethodOptionsLinkSetupFutureUsage,
)


class PaymentIntentPaymentMethodOptionsLink(Model):
    capture_method: PaymentIntentPaymentMethodOptionsLinkCaptureMethod | None = None
    persistent_token: str | None = None
    setup_future_usage: PaymentIntentPaymentMethodOptionsLinkSetupFutureUsage | None = None
