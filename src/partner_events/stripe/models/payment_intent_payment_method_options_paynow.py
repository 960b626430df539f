# Generated from schemas/stripe/objects/payment_intent.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import PaymentIntentPaymentMethodOptionsPaynowSetupFutureUsage


class PaymentIntentPaymentMethodOptionsPaynow(Model):
    setup_future_usage: PaymentIntentPaymentMethodOptionsPaynowSetupFutureUsage | None = None
