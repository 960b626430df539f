# Generated from schemas/stripe/objects/checkout_session.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import (
    CheckoutSessionPaymentMethodOptionsSunbitCaptureMethod,
    CheckoutSessionPaymentMethodOptionsSunbitSetupFutureUsage,
)


class CheckoutSessionPaymentMethodOptionsSunbit(Model):
    capture_method: CheckoutSessionPaymentMethodOptionsSunbitCaptureMethod | None = None
    setup_future_usage: CheckoutSessionPaymentMethodOptionsSunbitSetupFutureUsage | None = None
