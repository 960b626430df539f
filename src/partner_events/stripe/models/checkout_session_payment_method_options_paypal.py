# Generated from schemas/stripe/objects/checkout_session.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import (
    CheckoutSessionPaymentMethodOptionsPaypalCaptureMethod,
    CheckoutSessionPaymentMethodOptionsPaypalSetupFutureUsage,
)


class CheckoutSessionPaymentMethodOptionsPaypal(Model):
    capture_method: CheckoutSessionPaymentMethodOptionsPaypalCaptureMethod | None = None
    preferred_locale: str | None = None
    reference: str | None = None
    setup_future_usage: CheckoutSessionPaymentMethodOptionsPaypalSetupFutureUsage | None = None
