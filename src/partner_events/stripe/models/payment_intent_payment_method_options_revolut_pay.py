# Generated from schemas/stripe/objects/payment_intent.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import (
    PaymentIntentPaymentMethodOptionsRevolutPayCaptureMethod,
    PaymentIntentPaymentMethodOptionsRevolutPaySetupFutureUsage,
)


class PaymentIntentPaymentMethodOptionsRevolutPay(Model):
    capture_method: PaymentIntentPaymentMethodOptionsRevolutPayCaptureMethod | None = None
    setup_future_usage: PaymentIntentPaymentMethodOptionsRevolutPaySetupFutureUsage | None = None
