# Generated from schemas/stripe/objects/payment_intent.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import (
    PaymentIntentPaymentMethodOptionsKakaoPayCaptureMethod,
    PaymentIntentPaymentMethodOptionsKakaoPaySetupFutureUsage,
)


class PaymentIntentPaymentMethodOptionsKakaoPay(Model):
    capture_method: PaymentIntentPaymentMethodOptionsKakaoPayCaptureMethod | None = None
    setup_future_usage: PaymentIntentPaymentMethodOptionsKakaoPaySetupFutureUsage | None = None
