# Generated from schemas/stripe/objects/checkout_session.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import CheckoutSessionPaymentMethodOptionsBillieCaptureMethod


class CheckoutSessionPaymentMethodOptionsBillie(Model):
    capture_method: CheckoutSessionPaymentMethodOptionsBillieCaptureMethod | None = None
