# Generated from schemas/stripe/objects/checkout_session.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import (
    CheckoutSessionPaymentMethodOptionsKakaoPayCaptureMethod,
    CheckoutSessionPaymentMethodOptionsKakaoPaySetupFutureUsage,
)


class CheckoutSessionPaymentMethodOptionsKakaoPay(Model):
    capture_method: CheckoutSessionPaymentMethodOptionsKakaoPayCaptureMethod | None = None
    setup_future_usage: CheckoutSessionPaymentMethodOptionsKakaoPaySetupFutureUsage | None = None
