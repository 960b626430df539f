# Generated from schemas/stripe/objects/payment_intent.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import (
    PaymentIntentPaymentMethodOptionsAfterpayClearpayCaptureMethod,
    PaymentIntentPaymentMethodOptionsAfterpayClearpaySetupFutureUsage,
)


class PaymentIntentPaymentMethodOptionsAfterpayClearpay(Model):
    capture_method: PaymentIntentPaymentMethodOptionsAfterpayClearpayCaptureMethod | None = None
    reference: str | None = None
    setup_future_usage: PaymentIntentPaymentMethodOptionsAfterpayClearpaySetupFutureUsage | None = None
