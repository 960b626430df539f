# Generated from schemas/stripe/objects/payment_intent.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import (
    PaymentIntentPaymentMethodOptionsBancontactPreferredLanguage,
    PaymentIntentPaymentMethodOptionsBancontactSetupFutureUsage,
)


class PaymentIntentPaymentMethodOptionsBancontact(Model):
    preferred_language: PaymentIntentPaymentMethodOptionsBancontactPreferredLanguage
    setup_future_usage: PaymentIntentPaymentMethodOptionsBancontactSetupFutureUsage | None = None
