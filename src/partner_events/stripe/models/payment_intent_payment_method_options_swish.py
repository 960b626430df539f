# Generated from schemas/stripe/objects/payment_intent.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import PaymentIntentPaymentMethodOptionsSwishSetupFutureUsage


class PaymentIntentPaymentMethodOptionsSwish(Model):
    reference: str | None = None
    setup_future_usage: PaymentIntentPaymentMethodOptionsSwishSetupFutureUsage | None = None
