# Generated from schemas/stripe/objects/checkout_session.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import (
    CheckoutSessionPaymentMethodOptionsAcssDebitCurrency,
    CheckoutSessionPaymentMethodOptionsAcssDebitMandateOptionsDefaultFor,
    CheckoutSessionPaymentMethodOptionsAcssDebitMandateOptionsPaymentSchedule,
    CheckoutSessionPaymentMethodOptionsAcssDebitMandateOptionsTransactionType,
    CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage,
    CheckoutSessionPaymentMethodOptionsAcssDebitVerificationMethod,
)


class CheckoutSessionPaymentMethodOptionsAcssDebitMandateOptions(Model):
    custom_mandate_url: str | None = None
    default_for: list[CheckoutSessionPaymentMethodOptionsAcssDebitMandateOptionsDefaultFor] | None = None
    interval_description: str | None = None
    payment_schedule: CheckoutSessionPaymentMethodOptionsAcssDebitMandateOptionsPaymentSchedule | None = None
    transaction_type: CheckoutSessionPaymentMethodOptionsAcssDebitMandateOptionsTransactionType | None = None


class CheckoutSessionPaymentMethodOptionsAcssDebit(Model):
    currency: CheckoutSessionPaymentMethodOptionsAcssDebitCurrency | None = None
    mandate_options: CheckoutSessionPaymentMethodOptionsAcssDebitMandateOptions | None = None
    setup_future_usage: CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage | None = None
    target_date: str | None = None
    verification_method: CheckoutSessionPaymentMethodOptionsAcssDebitVerificationMethod | None = None
