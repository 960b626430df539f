# Generated from schemas/stripe/objects/payment_intent.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import (
    PaymentIntentPaymentMethodOptionsAmazonPayCaptureMethod,
    PaymentIntentPaymentMethodOptionsAmazonPaySetupFutureUsage,
)


class PaymentIntentPaymentMethodOptionsAmazonPay(Model):
    capture_method: PaymentIntentPaymentMethodOptionsAmazonPayCaptureMethod | None = None
    setup_future_usage: PaymentIntentPaymentMethodOptionsAmazonPaySetupFutureUsage | None = None
