# Generated from schemas/stripe/objects/checkout_session.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import CheckoutSessionPaymentMethodOptionsSepaDebitSetupFutureUsage


class CheckoutSessionPaymentMethodOptionsSepaDebitMandateOptions(Model):
    reference_prefix: str | None = None


class CheckoutSessionPaymentMethodOptionsSepaDebit(Model):
    mandate_options: CheckoutSessionPaymentMethodOptionsSepaDebitMandateOptions | None = None
    setup_future_usage: CheckoutSessionPaymentMethodOptionsSepaDebitSetupFutureUsage | None = None
    target_date: str | None = None
