# Generated from schemas/stripe/objects/checkout_session.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import (
    CheckoutSessionPaymentMethodOptionsLinkCaptureMethod,
    CheckoutSessionPaymentMethodOptionsLinkSetupFutureUsage,
)


class CheckoutSessionPaymentMethodOptionsLink(Model):
    capture_method: CheckoutSessionPaymentMethodOptionsLinkCaptureMethod | None = None
    setup_future_usage: CheckoutSessionPaymentMethodOptionsLinkSetupFutureUsage | None = None
