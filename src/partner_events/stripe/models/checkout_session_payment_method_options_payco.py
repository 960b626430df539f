# Generated from schemas/stripe/objects/checkout_session.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import (
    CheckoutSessionPaymentMethodOptionsPaycoCaptureMethod,
    CheckoutSessionPaymentMethodOptionsPaycoSetupFutureUsage,
)


class CheckoutSessionPaymentMethodOptionsPayco(Model):
    capture_method: CheckoutSessionPaymentMethodOptionsPaycoCaptureMethod | None = None
    setup_future_usage: CheckoutSessionPaymentMethodOptionsPaycoSetupFutureUsage | None = None
