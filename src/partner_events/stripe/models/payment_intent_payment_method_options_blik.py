# Generated from schemas/stripe/objects/payment_intent.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import (
    PaymentIntentPaymentMethodOptionsBlikMandateOptionsType,
    PaymentIntentPaymentMethodOptionsBlikSetupFutureUsage,
)


class PaymentIntentPaymentMethodOptionsBlikMandateOptions(Model):
    expires_at: int | None = None
    """Seconds since the Unix epoch."""

    type: PaymentIntentPaymentMethodOptionsBlikMandateOptionsType | None = None


class PaymentIntentPaymentMethodOptionsBlik(Model):
    mandate_options: PaymentIntentPaymentMethodOptionsBlikMandateOptions | None = None
    setup_future_usage: PaymentIntentPaymentMethodOptionsBlikSetupFutureUsage | None = None
