# Generated from schemas/stripe/objects/checkout_session.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import CheckoutSessionPaymentMethodOptionsKonbiniSetupFutureUsage


class CheckoutSessionPaymentMethodOptionsKonbini(Model):
    expires_after_days: int | None = None
    setup_future_usage: CheckoutSessionPaymentMethodOptionsKonbiniSetupFutureUsage | None = None
