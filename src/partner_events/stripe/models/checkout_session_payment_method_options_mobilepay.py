# Generated from schemas/stripe/objects/checkout_session.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import (
    CheckoutSessionPaymentMethodOptionsMobilepayCaptureMethod,
    CheckoutSessionPaymentMethodOptionsMobilepaySetupFutureUsage,
)


class CheckoutSessionPaymentMethodOptionsMobilepay(Model):
    capture_method: CheckoutSessionPaymentMethodOptionsMobilepayCaptureMethod | None = None
    setup_future_usage: CheckoutSessionPaymentMethodOptionsMobilepaySetupFutureUsage | None = None
