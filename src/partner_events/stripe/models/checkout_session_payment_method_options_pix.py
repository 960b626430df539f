# Generated from schemas/stripe/objects/checkout_session.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import (
    CheckoutSessionPaymentMethodOptionsPixAmountIncludesIof,
    CheckoutSessionPaymentMethodOptionsPixMandateOptionsAmountIncludesIof,
    CheckoutSessionPaymentMethodOptionsPixMandateOptionsAmountType,
    CheckoutSessionPaymentMethodOptionsPixMandateOptionsPaymentSchedule,
    CheckoutSessionPaymentMethodOptionsPixSetupFutureUsage,
)


class CheckoutSessionPaymentMethodOptionsPixMandateOptions(Model):
    amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    amount_includes_iof: CheckoutSessionPaymentMethodOptionsPixMandateOptionsAmountIncludesIof | None = None
    amount_type: CheckoutSessionPaymentMethodOptionsPixMandateOptionsAmountType | None = None
    currency: str | None = None
    end_date: str | None = None
    payment_schedule: CheckoutSessionPaymentMethodOptionsPixMandateOptionsPaymentSchedule | None = None
    reference: str | None = None
    start_date: str | None = None


class CheckoutSessionPaymentMethodOptionsPix(Model):
    amount_includes_iof: CheckoutSessionPaymentMethodOptionsPixAmountIncludesIof | None = None
    expires_after_seconds: int | None = None
    mandate_options: CheckoutSessionPaymentMethodOptionsPixMandateOptions | None = None
    setup_future_usage: CheckoutSessionPaymentMethodOptionsPixSetupFutureUsage | None = None
