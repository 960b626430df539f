# Generated from schemas/stripe/objects/payment_intent.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import (
    PaymentIntentPaymentMethodOptionsSamsungPayCaptureMethod,
    PaymentIntentPaymentMethodOptionsSamsungPaySetupFutureUsage,
)


class PaymentIntentPaymentMethodOptionsSamsungPay(Model):
    capture_method: PaymentIntentPaymentMethodOptionsSamsungPayCaptureMethod | None = None
    setup_future_usage: PaymentIntentPaymentMethodOptionsSamsungPaySetupFutureUsage | None = None
