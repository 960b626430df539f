# Generated from schemas/stripe/objects/checkout_session.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import (
    CheckoutSessionPaymentMethodOptionsSamsungPayCaptureMethod,
    CheckoutSessionPaymentMethodOptionsSamsungPaySetupFutureUsage,
)


class CheckoutSessionPaymentMethodOptionsSamsungPay(Model):
    capture_method: CheckoutSessionPaymentMethodOptionsSamsungPayCaptureMethod | None = None
    setup_future_usage: CheckoutSessionPaymentMethodOptionsSamsungPaySetupFutureUsage | None = None
