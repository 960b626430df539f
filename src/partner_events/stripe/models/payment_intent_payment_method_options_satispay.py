# Generated from schemas/stripe/objects/payment_intent.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import (
    PaymentIntentPaymentMethodOptionsSatispayCaptureMethod,
    PaymentIntentPaymentMethodOptionsSatispaySetupFutureUsage,
)


class PaymentIntentPaymentMethodOptionsSatispay(Model):
    capture_method: PaymentIntentPaymentMethodOptionsSatispayCaptureMethod | None = None
    setup_future_usage: PaymentIntentPaymentMethodOptionsSatispaySetupFutureUsage | None = None
