# Generated from schemas/stripe/objects/payment_intent.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import PaymentIntentPaymentMethodOptionsAlmaCaptureMethod


class PaymentIntentPaymentMethodOptionsAlma(Model):
    capture_method: PaymentIntentPaymentMethodOptionsAlmaCaptureMethod | None = None
