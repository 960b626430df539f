# Generated from schemas/stripe/objects/checkout_session.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import CheckoutSessionPaymentMethodOptionsBacsDebitSetupFutureUsage


class CheckoutSessionPaymentMethodOptionsBacsDebitMandateOptions(Model):
    reference_prefix: str | None = None


class CheckoutSessionPaymentMethodOptionsBacsDebit(Model):
    mandate_options: CheckoutSessionPaymentMethodOptionsBacsDebitMandateOptions | None = None
    setup_future_usage: CheckoutSessionPaymentMethodOptionsBacsDebitSetupFutureUsage | None = None
    target_date: str | None = None
