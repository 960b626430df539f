# Generated from schemas/stripe/objects/checkout_session.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import (
    CheckoutSessionPaymentMethodOptionsKrCardCaptureMethod,
    CheckoutSessionPaymentMethodOptionsKrCardSetupFutureUsage,
)


class CheckoutSessionPaymentMethodOptionsKrCard(Model):
    capture_method: CheckoutSessionPaymentMethodOptionsKrCardCaptureMethod | None = None
    setup_future_usage: CheckoutSessionPaymentMethodOptionsKrCardSetupFutureUsage | None = None
