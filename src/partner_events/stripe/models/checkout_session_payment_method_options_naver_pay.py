# Generated from schemas/stripe/objects/checkout_session.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import (
    CheckoutSessionPaymentMethodOptionsNaverPayCaptureMethod,
    CheckoutSessionPaymentMethodOptionsNaverPaySetupFutureUsage,
)


class CheckoutSessionPaymentMethodOptionsNaverPay(Model):
    capture_method: CheckoutSessionPaymentMethodOptionsNaverPayCaptureMethod | None = None
    setup_future_usage: CheckoutSessionPaymentMethodOptionsNaverPaySetupFutureUsage | None = None
