# Generated from schemas/stripe/objects/checkout_session.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import (
    CheckoutSessionPaymentMethodOptionsRevolutPayCaptureMethod,
    CheckoutSessionPaymentMethodOptionsRevolutPaySetupFutureUsage,
)


class CheckoutSessionPaymentMethodOptionsRevolutPay(Model):
    capture_method: CheckoutSessionPaymentMethodOptionsRevolutPayCaptureMethod | None = None
    setup_future_usage: CheckoutSessionPaymentMethodOptionsRevolutPaySetupFutureUsage | None = None
