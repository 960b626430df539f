# Generated from schemas/stripe/objects/checkout_session.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import (
    CheckoutSessionPaymentMethodOptionsPaytoMandateOptionsAmountType,
    CheckoutSessionPaymentMethodOptionsPaytoMandateOptionsPaymentSchedule,
    CheckoutSessionPaymentMethodOptionsPaytoMandateOptionsPurpose,
    CheckoutSessionPaymentMethodOptionsPaytoSetupFutureUsage,
)


class CheckoutSessionPaymentMethodOptionsPaytoMandateOptions(Model):
    amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    amount_type: CheckoutSessionPaymentMethodOptionsPaytoMandateOptionsAmountType | None = None
    end_date: str | None = None
    payment_schedule: CheckoutSessionPaymentMethodOptionsPaytoMandateOptionsPaymentSchedule | None = None
    payments_per_period: int | None = None
    purpose: CheckoutSessionPaymentMethodOptionsPaytoMandateOptionsPurpose | None = None
    start_date: str | None = None


class CheckoutSessionPaymentMethodOptionsPayto(Model):
    mandate_options: CheckoutSessionPaymentMethodOptionsPaytoMandateOptions | None = None
    setup_future_usage: CheckoutSessionPaymentMethodOptionsPaytoSetupFutureUsage | None = None
