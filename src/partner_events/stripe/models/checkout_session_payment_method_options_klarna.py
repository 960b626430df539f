# Generated from schemas/stripe/objects/checkout_session.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import (
    CheckoutSessionPaymentMethodOptionsKlarnaCaptureMethod,
    CheckoutSessionPaymentMethodOptionsKlarnaSetupFutureUsage,
)


class CheckoutSessionPaymentMethodOptionsKlarna(Model):
    capture_method: CheckoutSessionPaymentMethodOptionsKlarnaCaptureMethod | None = None
    setup_future_usage: CheckoutSessionPaymentMethodOptionsKlarnaSetupFutureUsage | None = None
