# Generated from schemas/stripe/objects/checkout_session.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import CheckoutSessionPaymentMethodOptionsSofortSetupFutureUsage


class CheckoutSessionPaymentMethodOptionsSofort(Model):
    setup_future_usage: CheckoutSessionPaymentMethodOptionsSofortSetupFutureUsage | None = None
