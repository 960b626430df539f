# Generated from schemas/stripe/objects/checkout_session.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import CheckoutSessionPaymentMethodOptionsBancontactSetupFutureUsage


class CheckoutSessionPaymentMethodOptionsBancontact(Model):
    setup_future_usage: CheckoutSessionPaymentMethodOptionsBancontactSetupFutureUsage | None = None
