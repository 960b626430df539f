# Generated from schemas/stripe/objects/checkout_session.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import CheckoutSessionPaymentMethodOptionsP24SetupFutureUsage


class CheckoutSessionPaymentMethodOptionsP24(Model):
    setup_future_usage: CheckoutSessionPaymentMethodOptionsP24SetupFutureUsage | None = None
