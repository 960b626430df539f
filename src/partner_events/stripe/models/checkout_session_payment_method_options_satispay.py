# Generated from schemas/stripe/objects/checkout_session.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import CheckoutSessionPaymentMethodOptionsSatispayCaptureMethod


class CheckoutSessionPaymentMethodOptionsSatispay(Model):
    capture_method: CheckoutSessionPaymentMethodOptionsSatispayCaptureMethod | None = None
