# Generated from schemas/stripe/objects/payment_intent.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import (
    PaymentIntentPaymentMethodOptionsAcssDebitMandateOptionsPaymentSchedule,
    PaymentIntentPaymentMethodOptionsAcssDebitMandateOptionsTransactionType,
    PaymentIntentPaymentMethodOptionsAcssDebitSetupFutureUsage,
    PaymentIntentPaymentMethodOptionsAcssDebitVerificationMethod,
)


class PaymentIntentPaymentMethodOptionsAcssDebitMandateOptions(Model):
    custom_mandate_url: str | None = None
    interval_description: str | None = None
    payment_schedule: PaymentIntentPaymentMethodOptionsAcssDebitMandateOptionsPaymentSchedule | None = None
    transaction_type: PaymentIntentPaymentMethodOptionsAcssDebitMandateOptionsTransactionType | None = None


class PaymentIntentPaymentMethodOptionsAcssDebit(Model):
    mandate_options: PaymentIntentPaymentMethodOptionsAcssDebitMandateOptions | None = None
    setup_future_usage: PaymentIntentPaymentMethodOptionsAcssDebitSetupFutureUsage | None = None
    target_date: str | None = None
    verification_method: PaymentIntentPaymentMethodOptionsAcssDebitVerificationMethod | None = None
