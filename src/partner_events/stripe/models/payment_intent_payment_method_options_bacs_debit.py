# Generated from schemas/stripe/objects/payment_intent.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import PaymentIntentPaymentMethodOptionsBacsDebitSetupFutureUsage


class PaymentIntentPaymentMethodOptionsBacsDebitMandateOptions(Model):
    reference_prefix: str | None = None


class PaymentIntentPaymentMethodOptionsBacsDebit(Model):
    mandate_options: PaymentIntentPaymentMethodOptionsBacsDebitMandateOptions | None = None
    setup_future_usage: PaymentIntentPaymentMethodOptionsBacsDebitSetupFutureUsage | None = None
    target_date: str | None = None
