# Generated from schemas/stripe/objects/payment_intent.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import (
    PaymentIntentPaymentMethodOptionsPaytoMandateOptionsAmountType,
    PaymentIntentPaymentMethodOptionsPaytoMandateOptionsPaymentSchedule,
    PaymentIntentPaymentMethodOptionsPaytoMandateOptionsPurpose,
    PaymentIntentPaymentMethodOptionsPaytoSetupFutureUsage,
)


class PaymentIntentPaymentMethodOptionsPaytoMandateOptions(Model):
    amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    amount_type: PaymentIntentPaymentMethodOptionsPaytoMandateOptionsAmountType | None = None
    end_date: str | None = None
    payment_schedule: PaymentIntentPaymentMethodOptionsPaytoMandateOptionsPaymentSchedule | None = None
    payments_per_period: int | None = None
    purpose: PaymentIntentPaymentMethodOptionsPaytoMandateOptionsPurpose | None = None


class PaymentIntentPaymentMethodOptionsPayto(Model):
    mandate_options: PaymentIntentPaymentMethodOptionsPaytoMandateOptions | None = None
    setup_future_usage: PaymentIntentPaymentMethodOptionsPaytoSetupFutureUsage | None = None
